package org.polybius.cli;

import java.io.StringWriter;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Dateline;
import org.polybius.engine.article.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** An article as one JSON object on one line; every part with the words and where they stand in {@code text}. */
final class ArticleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Article article;
    private final JsonGenerator json;

    private ArticleJson(Article article, JsonGenerator json) {
        this.article = article;
        this.json = json;
    }

    static String write(Article article) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            new ArticleJson(article, json).write();
        }
        return line.toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("id", article.id());
        part("headline", article.headline());
        text("outlet", article.outlet());
        text("published", article.published().map(Object::toString));
        text("url", article.url());
        part("dateline", article.dateline().map(Dateline::span));
        part("dateline_place", article.dateline().map(Dateline::place));
        json.writeArrayPropertyStart("paragraphs");
        article.paragraphs().forEach(this::words);
        json.writeEndArray();
        json.writeStringProperty("text", article.text());
        json.writeEndObject();
    }

    private void part(String name, Optional<Span> span) {
        json.writeName(name);
        span.ifPresentOrElse(this::words, json::writeNull);
    }

    private void words(Span span) {
        json.writeStartObject();
        json.writeStringProperty("text", article.words(span));
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }

    private void text(String name, Optional<String> value) {
        value.ifPresentOrElse(v -> json.writeStringProperty(name, v), () -> json.writeNullProperty(name));
    }
}
