package org.polybius.web.http;

import java.util.List;

/**
 * A page's address, with its twins: {@code PATH}, {@code PATH.json}, {@code PATH.csv}, and {@code /api} with the JSON.
 *
 * @param name of its schema in the OpenAPI document
 * @param path with {@code {parameters}}
 * @param summary in a few words
 * @param query what the address may ask for besides
 * @param fields that its JSON always has
 */
public record Route(
        String name, String path, String summary, List<Parameter> query, List<String> fields, Answering answering) {

    /** Makes the page of one request. */
    public interface Answering {
        Page answer(Request request) throws Exception;
    }

    /** A parameter of an address. */
    public record Parameter(String name, String meaning, String example) {}

    public Route {
        query = List.copyOf(query);
        fields = List.copyOf(fields);
    }

    /** The path of a twin; that of the first view is named. */
    String path(Form form) {
        return form == Form.HTML ? path : (path.equals("/") ? "/index" : path) + form.ending;
    }

    String apiPath() {
        return "/api" + (path.equals("/") ? "/index" : path);
    }
}
