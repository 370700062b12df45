package org.polybius.web.http;

/** A request that is not answered as asked; the message says why, to whoever sent it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public Refusal(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    public static Refusal notFound(String what) {
        return new Refusal(404, what);
    }

    public static Refusal badRequest(String reason) {
        return new Refusal(400, reason);
    }

    public int status() {
        return status;
    }
}
