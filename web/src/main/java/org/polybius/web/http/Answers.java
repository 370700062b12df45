package org.polybius.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import org.polybius.archive.RecordException;
import org.polybius.web.Records;
import org.polybius.web.Remembered;
import org.polybius.web.Remembered.Made;
import org.polybius.web.event.Json;

/** Sends pages and what went wrong, each in the form that was asked for. */
public final class Answers {

    /** What a page that is refused says. */
    public record Problem(int status, String title, String reason) {}

    /** A newer Polybius may draw the same record otherwise. */
    private static final String START = Long.toHexString(System.currentTimeMillis());

    /** In characters: a few longer pages would fill the memory that many short ones need. */
    private static final int LONGEST = 512 << 10;

    private final Templates templates;
    private final Remembered<String> pages;
    private final PrintWriter log;

    /** @param log told of what is a fault of Polybius or of the machine */
    Answers(Templates templates, Records records, PrintWriter log) {
        this.templates = templates;
        this.pages = new Remembered<>(records, body -> body.length() <= LONGEST);
        this.log = log;
    }

    /** Before anything else: what a browser may do with the answer. Nothing is loaded from elsewhere, nothing is inline. */
    static void addSafeguards(Context request) {
        request.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        request.header("X-Content-Type-Options", "nosniff");
        // Not no-referrer: with that a browser calls the origin of the pages' own forms null.
        request.header("Referrer-Policy", "same-origin");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Cache-Control", "no-cache");
    }

    void answer(Context request, Route route, Form form) throws Exception {
        String address = form + " " + fullPath(request);
        Made<String> answer =
                pages.get(address, () -> body(form, route.answering().answer(new Request(request)), fullPath(request)));
        String tag = tag(address, answer.version());
        request.header("ETag", tag);
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(304);
        } else {
            request.contentType(form.contentType).result(answer.value());
        }
    }

    /** The same address, record and start of the server give the same page. */
    private static String tag(String address, String version) {
        CRC32 digest = new CRC32();
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        return "\"" + START + "-" + version + "-" + Long.toHexString(digest.getValue()) + "\"";
    }

    private String body(Form form, Page page, String path) {
        return switch (form) {
            case HTML -> templates.draw(page.template(), page.model(), path);
            case JSON -> page.json().toString();
            case CSV -> page.table().csv();
        };
    }

    private static String fullPath(Context request) {
        return request.path() + (request.queryString() == null ? "" : "?" + request.queryString());
    }

    void fail(Exception e, Context request) {
        if (e instanceof Refusal refusal) {
            problem(request, refusal.status(), refusal.getMessage());
        } else if (e instanceof RecordException record && record.fault() == RecordException.Fault.REQUEST) {
            problem(request, 404, record.getMessage());
        } else if (e instanceof HttpResponseException http) {
            problem(request, http.getStatus(), "the request cannot be answered: " + http.getMessage());
        } else if (e instanceof IOException) {
            log.println("polybius: " + request.path() + ": " + e.getMessage());
            problem(request, 503, "the record cannot be read: " + e.getMessage());
        } else {
            log.println("polybius: " + request.path() + ": internal error; please report it with what follows");
            e.printStackTrace(log);
            log.flush();
            problem(request, 500, "a fault of Polybius; what happened stands where it was started");
        }
    }

    void problem(Context request, int status, String reason) {
        request.status(status).header("Cache-Control", "no-store").removeHeader("ETag");
        Problem problem = new Problem(status, title(status), reason);
        Form form = Form.of(request.path());
        if (form == Form.HTML && !wantsJson(request)) {
            request.contentType(form.contentType).result(templates.draw("problem", problem, request.path()));
        } else {
            request.contentType(Form.JSON.contentType)
                    .result(Json.of(Map.of("status", status, "error", reason)).toString());
        }
    }

    private static boolean wantsJson(Context request) {
        String accept = request.header("Accept");
        return accept != null && accept.startsWith("application/json");
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "That cannot be asked";
            case 401, 403, 421 -> "Not from there";
            case 404 -> "There is no such page";
            case 405 -> "Not that way";
            case 411, 413, 414, 431 -> "Too much at once";
            case 503 -> "Not now";
            default -> status < 500 ? "That did not work" : "Something broke";
        };
    }
}
