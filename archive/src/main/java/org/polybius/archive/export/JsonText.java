package org.polybius.archive.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object, written field by field. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** The object whose fields {@code fields} writes, without a line break. */
    static String object(Consumer<JsonText> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(new JsonText(json));
            json.writeEndObject();
        }
        return text.toString();
    }

    JsonText field(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    JsonText field(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonText field(String name, double value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** Null where there is none. */
    JsonText field(String name, Optional<String> value) {
        value.ifPresentOrElse(v -> json.writeStringProperty(name, v), () -> json.writeNullProperty(name));
        return this;
    }

    JsonText object(String name, Consumer<JsonText> fields) {
        json.writeName(name);
        item(fields);
        return this;
    }

    JsonText texts(String name, List<String> values) {
        return array(name, () -> values.forEach(json::writeString));
    }

    /** An array; {@code items} adds to it with {@link #item(Consumer)} and {@link #item(double)}. */
    JsonText array(String name, Runnable items) {
        json.writeArrayPropertyStart(name);
        items.run();
        json.writeEndArray();
        return this;
    }

    void item(Consumer<JsonText> fields) {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
    }

    void item(String value) {
        json.writeString(value);
    }

    void item(double value) {
        json.writeNumber(value);
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }
}
