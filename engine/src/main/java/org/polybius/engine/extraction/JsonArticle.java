package org.polybius.engine.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object with {@code headline}, {@code text}, {@code published}, {@code outlet} and {@code url}. */
final class JsonArticle {

    private static final JsonMapper JSON = new JsonMapper();

    private final String origin;
    private final List<String> warnings = new ArrayList<>();

    private JsonArticle(String origin) {
        this.origin = origin;
    }

    static Reading read(String line, String origin) {
        try {
            return new JsonArticle(origin).read(parse(line));
        } catch (UnreadableInput e) {
            return new Reading.Failed(origin, e.getMessage());
        }
    }

    private static JsonNode parse(String line) throws UnreadableInput {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new UnreadableInput("not a JSON object; one object a line is wanted");
            }
            return node;
        } catch (JacksonException e) {
            throw new UnreadableInput("not JSON; one object a line is wanted: " + e.getOriginalMessage());
        }
    }

    private Reading read(JsonNode object) throws UnreadableInput {
        if (object.path("text").isMissingNode() || object.path("text").isNull()) {
            throw new UnreadableInput("field text: missing");
        }
        String text = field(object, "text").orElseThrow(() -> new UnreadableInput("field text: not a string"));
        if (text.isBlank()) {
            return new Reading.Skipped(origin, "field text: empty");
        }
        Article article = PlainText.article(
                field(object, "headline").orElse(""),
                text,
                published(object),
                named(object, "outlet"),
                named(object, "url"));
        return new Reading.Read(article, origin, warnings);
    }

    private Optional<String> named(JsonNode object, String name) {
        return field(object, name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> published(JsonNode object) {
        Optional<String> stated = named(object, "published");
        Optional<LocalDate> date = stated.flatMap(StatedDate::find).map(StatedDate::date);
        if (stated.isPresent() && date.isEmpty()) {
            warnings.add(origin + ": field published: \"" + shortened(stated.get()) + "\" is no date");
        }
        return date;
    }

    private Optional<String> field(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            warnings.add(origin + ": field " + name + ": not a string");
            return Optional.empty();
        }
        return Optional.of(value.stringValue());
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
