package org.polybius.engine.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object with {@code headline}, {@code text}, {@code published}, {@code outlet} and {@code url}. */
final class JsonArticle {

    /** Not the mapper that reads trees: loading it takes longer than coding an article. */
    private static final JsonFactory JSON = new JsonFactory();

    private final String origin;

    /** What is not a string is an empty value; what is null is missing. */
    private final Map<String, Optional<String>> fields;

    private final List<String> warnings = new ArrayList<>();

    private JsonArticle(String origin, Map<String, Optional<String>> fields) {
        this.origin = origin;
        this.fields = fields;
    }

    /** Never throws for what the line is or lacks. */
    static Reading read(byte[] line, String origin) {
        try {
            return new JsonArticle(origin, parse(StrictUtf8.decode(line))).read();
        } catch (UnreadableInput e) {
            return new Reading.Failed(origin, e.getMessage());
        }
    }

    private static Map<String, Optional<String>> parse(String line) throws UnreadableInput {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            Map<String, Optional<String>> fields = new HashMap<>();
            while (object && json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_NULL) {
                    fields.remove(name);
                } else {
                    fields.put(
                            name, value == JsonToken.VALUE_STRING ? Optional.of(json.getString()) : Optional.empty());
                }
                json.skipChildren();
            }
            json.skipChildren();
            if (!object) {
                throw new UnreadableInput("not a JSON object; one object a line is wanted");
            }
            if (json.nextToken() != null) {
                throw new UnreadableInput("not JSON; one object a line is wanted: something follows the object");
            }
            return fields;
        } catch (JacksonException e) {
            throw new UnreadableInput("not JSON; one object a line is wanted: " + e.getOriginalMessage());
        }
    }

    private Reading read() throws UnreadableInput {
        if (!fields.containsKey("text")) {
            throw new UnreadableInput("field text: missing");
        }
        String text = field("text").orElseThrow(() -> new UnreadableInput("field text: not a string"));
        if (text.isBlank()) {
            return new Reading.Skipped(origin, "field text: empty");
        }
        Article article =
                PlainText.article(field("headline").orElse(""), text, published(), named("outlet"), named("url"));
        return new Reading.Read(article, origin, warnings);
    }

    private Optional<String> named(String name) {
        return field(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> published() {
        Optional<String> stated = named("published");
        Optional<LocalDate> date = stated.flatMap(StatedDate::find).map(StatedDate::date);
        if (stated.isPresent() && date.isEmpty()) {
            warnings.add(origin + ": field published: \"" + shortened(stated.get()) + "\" is no date");
        }
        return date;
    }

    private Optional<String> field(String name) {
        if (!fields.containsKey(name)) {
            return Optional.empty();
        }
        Optional<String> value = fields.get(name);
        if (value.isEmpty()) {
            warnings.add(origin + ": field " + name + ": not a string");
        }
        return value;
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
