package org.polybius.web.http;

import io.javalin.http.Context;
import java.util.Optional;

/** What an address asks for. */
public final class Request {

    private final Context context;

    Request(Context context) {
        this.context = context;
    }

    /** A parameter of the path. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** A parameter of the query; empty where it is missing or blank. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A whole number of the query. */
    public int number(String name, int otherwise, int least, int most) {
        return query(name).map(value -> number(name, value, least, most)).orElse(otherwise);
    }

    private static int number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw Refusal.badRequest(name + " must be a number from " + least + " to " + most);
    }

    /** The query as it was written, empty or with its question mark. */
    public String queryString() {
        return Optional.ofNullable(context.queryString())
                .filter(q -> !q.isEmpty())
                .map(q -> "?" + q)
                .orElse("");
    }
}
