package org.polybius.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.polybius.engine.coding.Coder;
import org.polybius.web.event.Json;
import org.polybius.web.http.Route.Parameter;

/** The description of the API for programs (OpenAPI 3.1), made from the same routes that the server answers. */
final class OpenApi {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final Routing.Content content;

    OpenApi(Routing.Content content) {
        this.content = content;
    }

    String document() {
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (Route route : content.routes()) {
            paths.put(route.apiPath(), Map.of("get", get(route)));
            schemas.put(route.name(), schema(route));
        }
        content.actions().forEach(action -> paths.put(action.path(), Map.of("post", post(action))));
        return Json.of(ordered(
                        "openapi",
                        "3.1.0",
                        "info",
                        ordered("title", "Polybius", "version", Coder.RELEASE),
                        "paths",
                        paths,
                        "components",
                        Map.of("schemas", schemas)))
                .toString();
    }

    private static Map<String, Object> get(Route route) {
        return ordered(
                "operationId",
                route.name(),
                "summary",
                route.summary(),
                "parameters",
                parameters(route),
                "responses",
                ordered(
                        "200",
                        ordered(
                                "description",
                                "as asked",
                                "content",
                                Map.of(
                                        "application/json",
                                        Map.of("schema", Map.of("$ref", "#/components/schemas/" + route.name())))),
                        "304",
                        Map.of("description", "as it was"),
                        "400",
                        Map.of("description", "a parameter is wrong; error says which"),
                        "404",
                        Map.of("description", "not in the record")));
    }

    private static Map<String, Object> post(Action action) {
        return ordered(
                "summary",
                action.summary(),
                "parameters",
                pathParameters(action.path()),
                "responses",
                Map.of("303", Map.of("description", "done; Location is the page that shows it")));
    }

    private static List<Object> parameters(Route route) {
        List<Object> parameters = new ArrayList<>(pathParameters(route.path()));
        for (Parameter parameter : route.query()) {
            parameters.add(ordered(
                    "name",
                    parameter.name(),
                    "in",
                    "query",
                    "description",
                    parameter.meaning(),
                    "example",
                    parameter.example(),
                    "schema",
                    Map.of("type", "string")));
        }
        return parameters;
    }

    private static List<Object> pathParameters(String path) {
        return PARAMETER
                .matcher(path)
                .results()
                .<Object>map(found -> ordered(
                        "name", found.group(1), "in", "path", "required", true, "schema", Map.of("type", "string")))
                .toList();
    }

    private static Map<String, Object> schema(Route route) {
        Map<String, Object> properties = new LinkedHashMap<>();
        route.fields().forEach(field -> properties.put(field, Map.of()));
        return ordered("type", "object", "required", route.fields(), "properties", properties);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
