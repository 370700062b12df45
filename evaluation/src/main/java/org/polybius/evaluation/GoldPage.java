package org.polybius.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.polybius.engine.article.Article;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page and what is to come out of it: the whole body, or segments that must and must not.
 *
 * @param body in {@code gold.json}: the article's text
 * @param with in {@code segments.json}: what the extracted text must hold
 * @param without what it must not hold
 * @param title empty where it is not known
 * @param date of publication, as ISO 8601; empty where it is not known
 */
record GoldPage(
        String id,
        Path page,
        Optional<String> body,
        List<String> with,
        List<String> without,
        Optional<String> title,
        Optional<String> date) {

    /** A folder with {@code gold.json} and {@code pages/}. */
    static final String BODIES = "gold.json";

    /** A folder with {@code segments.json} and {@code segments/}. */
    static final String SEGMENTS = "segments.json";

    private static final List<String> ENDINGS = List.of(".gz", ".html.gz", "", ".html");

    GoldPage {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    /**
     * Reads the pages that {@code file}, {@link #BODIES} or {@link #SEGMENTS}, names.
     *
     * @param pages where the pages are, compressed by gzip or not
     * @throws GoldException if the file is not what it is to be, or a page is missing
     */
    static List<GoldPage> read(Path file, Path pages) throws IOException {
        try {
            List<GoldPage> all = new ArrayList<>();
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
            for (String name : json.propertyNames()) {
                all.add(of(name, json.path(name), file, pages));
            }
            return all;
        } catch (JacksonException e) {
            throw new GoldException(file.toString(), "not JSON: " + e.getOriginalMessage());
        }
    }

    private static GoldPage of(String name, JsonNode json, Path file, Path pages) {
        String where = file + ": '" + name + "'";
        boolean whole = json.path("articleBody").isString();
        if (!whole && !(json.path("with").isArray() && json.path("without").isArray())) {
            throw new GoldException(where, "neither a text 'articleBody' nor the lists 'with' and 'without'");
        }
        Path page = ENDINGS.stream()
                .map(ending -> pages.resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new GoldException(where, "no page in " + pages));
        return new GoldPage(
                name,
                page,
                text(json.path("articleBody")),
                texts(json.path("with")),
                texts(json.path("without")),
                text(json.path("title")),
                text(json.path("date")));
    }

    private static Optional<String> text(JsonNode json) {
        return json.isString() && !json.stringValue().isBlank() ? Optional.of(json.stringValue()) : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> text(item).ifPresent(texts::add));
        return texts;
    }

    /** The article that the engine makes of the page; empty where it finds none. */
    Optional<Article> extracted() throws IOException {
        try (InputStream raw = Files.newInputStream(page);
                InputStream in = page.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Stream<Reading> readings = new ArticleReader().read(id + ".html", in)) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).article())
                    .findFirst();
        }
    }
}
