package org.polybius.engine.coding;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

/** Articles for tests. */
public final class Articles {

    private Articles() {}

    /** An article of one paragraph, without headline or date. */
    public static Article of(List<String> sentences) {
        String text = String.join(" ", sentences);
        return new Article(
                "test",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Plain text, read as the command reads it. */
    public static Article read(String text) {
        try (Stream<Reading> readings = new ArticleReader()
                .read("article.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return ((Reading.Read) readings.findFirst().orElseThrow()).article();
        }
    }
}
