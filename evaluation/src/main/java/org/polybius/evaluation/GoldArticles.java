package org.polybius.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles that a gold table knows by the {@code id} in their JSON. */
final class GoldArticles {

    private GoldArticles() {}

    /** By that id, in the order of the file. */
    static Map<String, Article> read(Path file) throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String where = file + ":" + ++number;
            JsonNode id = JsonMapper.shared().readTree(line).path("id");
            if (!id.isString()) {
                throw new GoldException(where, "an article without an id");
            }
            articles.put(id.asString(), article(where, line));
        }
        return articles;
    }

    private static Article article(String where, String line) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        try (Stream<Reading> readings = new ArticleReader().read(where, new ByteArrayInputStream(json))) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).article())
                    .findFirst()
                    .orElseThrow(() -> new GoldException(where, "cannot be read as an article"));
        }
    }
}
