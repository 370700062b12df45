package org.polybius.evaluation;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A report's values as one JSON object on one line. */
public final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    public static String write(Report report) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(json, report.values());
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Integer whole) {
            json.writeNumber(whole);
        } else if (value instanceof Double share) {
            json.writeNumber(Math.round(share * 10_000) / 10_000.0);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, of) -> {
                json.writeName(key.toString());
                write(json, of);
            });
            json.writeEndObject();
        } else {
            json.writeString(value.toString());
        }
    }
}
