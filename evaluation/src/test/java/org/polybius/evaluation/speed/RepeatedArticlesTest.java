package org.polybius.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

class RepeatedArticlesTest {

    private static final String TWO_LINES = """
            {"headline": "Talks end", "text": "OSLO: The “talks” ended.\\n\\nNobody signed.", "published": "2025-03-04", \
            "outlet": "The Example", "url": "https://example.org/talks"}
            {"text": "Rebels took the town. They left it again. Then came the army."}
            """;

    private static List<Article> read(byte[] lines) {
        try (Stream<Reading> readings = new ArticleReader().read("articles.jsonl", new ByteArrayInputStream(lines))) {
            return readings.map(reading -> ((Reading.Read) reading).article()).toList();
        }
    }

    private static List<Article> given() {
        return read(TWO_LINES.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Article> repeated(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RepeatedArticles(given()).write(0, count, out);
        return read(out.toByteArray());
    }

    @Test
    void everyOneIsAnotherArticle() throws IOException {
        assertThat(repeated(5)).extracting(Article::id).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void butSaysTheSame() throws IOException {
        List<Article> given = given();
        List<Article> repeated = repeated(4);
        for (int i = 0; i < repeated.size(); i++) {
            Article was = given.get(i % given.size());
            assertThat(repeated.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("id", "url")
                    .isEqualTo(was);
        }
    }

    @Test
    void countsTheSentencesOfWhatItWrites() throws IOException {
        long sentences = repeated(5).stream()
                .mapToLong(article -> new SentenceSplitter().split(article).size())
                .sum();
        assertThat(new RepeatedArticles(given()).sentences(5)).isEqualTo(sentences);
    }
}
