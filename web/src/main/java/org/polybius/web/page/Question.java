package org.polybius.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route.Parameter;

/**
 * What a view is asked to show; all of it stands in the address.
 *
 * @param text in the query language, as the reader wrote it
 * @param fixed what the page itself adds, as that of an actor does; may be empty
 */
public record Question(String text, Optional<LocalDate> from, Optional<LocalDate> to, String fixed) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("q", "in the query language (docs/search.md)", "type:SANCTION"),
            new Parameter("from", "first day", "2024-09-01"),
            new Parameter("to", "last day", "2024-09-30"));

    static Question of(Request request, String fixed) {
        return new Question(request.query("q").orElse(""), day(request, "from"), day(request, "to"), fixed);
    }

    private static Optional<LocalDate> day(Request request, String name) {
        try {
            return request.query(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest(name + " must be a day such as 2024-09-10");
        }
    }

    Query query() {
        List<String> parts = new ArrayList<>();
        if (!fixed.isEmpty()) {
            parts.add("(" + fixed + ")");
        }
        if (!text.isBlank()) {
            parts.add(text);
        }
        from.ifPresent(day -> parts.add("after:" + day));
        to.ifPresent(day -> parts.add("before:" + day.plusDays(1)));
        try {
            // Read by itself first, so that the place of a fault is one that the reader sees.
            Query.parse(text);
            return Query.parse(String.join(" ", parts));
        } catch (QueryException e) {
            throw Refusal.badRequest(e.getMessage());
        }
    }

    /** {@code name} as a value of a field. */
    static String quoted(String name) {
        return "\"" + name.replace("\"", "") + "\"";
    }

    /** The parameters that say the same, without a question mark; {@code more} is a condition to add. */
    public String with(String more) {
        return parameters(text.contains(more) ? text : (text + " " + more).strip(), from, to);
    }

    public String within(LocalDate first, LocalDate last) {
        return parameters(text, Optional.of(first), Optional.of(last));
    }

    /** The same without days. */
    public String always() {
        return parameters(text, Optional.empty(), Optional.empty());
    }

    private static String parameters(String text, Optional<LocalDate> from, Optional<LocalDate> to) {
        List<String> parts = new ArrayList<>();
        if (!text.isBlank()) {
            parts.add("q=" + encode(text));
        }
        from.ifPresent(day -> parts.add("from=" + day));
        to.ifPresent(day -> parts.add("to=" + day));
        return String.join("&", parts);
    }

    /** For an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String fromText() {
        return from.map(Object::toString).orElse("");
    }

    public String toText() {
        return to.map(Object::toString).orElse("");
    }

    public boolean isNarrowed() {
        return !text.isBlank() || from.isPresent() || to.isPresent();
    }
}
