package org.polybius.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.web.ServerSettings;

/**
 * What is asked of every request before it is looked at: that it names this server as its host (a page elsewhere whose
 * name was pointed here does not), that whatever changes something comes from a page of this server, that its body is
 * small, and where others can reach the server, that it has the token.
 */
public final class Guard {

    /** The most bytes that a request's body may have. */
    public static final int MOST_BYTES = 2 << 20;

    static final int MOST_QUERY = 4096;

    private static final String COOKIE = "polybius-token";
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final int TOKEN_BYTES = 16;

    private final Optional<String> token;

    public Guard(ServerSettings settings) {
        this.token = settings.isLoopback() ? Optional.empty() : Optional.of(randomToken());
    }

    /** What a reader has to bring where others than this machine can reach the server. */
    public Optional<String> token() {
        return token;
    }

    private static String randomToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void check(Context request) {
        checkHost(request);
        checkToken(request);
        checkOrigin(request);
        checkSize(request);
    }

    private void checkHost(Context request) {
        String host = Optional.ofNullable(request.header("Host")).orElse("");
        if (token.isEmpty() && !LOCAL_NAMES.contains(nameOf(host))) {
            throw new Refusal(421, "this server answers as localhost or 127.0.0.1 only");
        }
    }

    private static String nameOf(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    }

    private void checkToken(Context request) {
        if (token.isEmpty()) {
            return;
        }
        String brought = request.queryParam("token");
        if (brought != null && isToken(brought)) {
            Cookie cookie = new Cookie(COOKIE, brought);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            request.cookie(cookie);
            return;
        }
        if (!isToken(Optional.ofNullable(request.cookie(COOKIE)).orElse(""))) {
            throw new Refusal(401, "open the address with the token that 'polybius serve' printed");
        }
    }

    private boolean isToken(String brought) {
        return MessageDigest.isEqual(
                brought.getBytes(StandardCharsets.UTF_8), token.orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    /** Browsers send the origin with every form; whoever sends none, and is no browser, cannot be led astray by a page. */
    private static void checkOrigin(Context request) {
        if (READING.contains(request.method())) {
            return;
        }
        String origin = request.header("Origin");
        String site = Optional.ofNullable(request.header("Sec-Fetch-Site")).orElse("same-origin");
        boolean foreign = origin != null && !isOwn(origin, request) || !site.equals("same-origin");
        if (foreign) {
            throw new Refusal(403, "this came from a page of another site");
        }
    }

    private static boolean isOwn(String origin, Context request) {
        try {
            return request.header("Host") != null
                    && request.header("Host")
                            .equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkSize(Context request) {
        if (Optional.ofNullable(request.queryString()).orElse("").length() > MOST_QUERY) {
            throw new Refusal(414, "the address is longer than " + MOST_QUERY + " characters");
        }
        if (READING.contains(request.method())) {
            return;
        }
        long length = request.req().getContentLengthLong();
        if (length < 0) {
            throw new Refusal(411, "the request does not say how long it is");
        }
        if (length > MOST_BYTES) {
            throw new Refusal(413, "more than " + (MOST_BYTES >> 20) + " MiB; 'polybius import' takes any amount");
        }
    }
}
