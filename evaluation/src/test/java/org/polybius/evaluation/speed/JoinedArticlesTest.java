package org.polybius.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

class JoinedArticlesTest {

    private static final String FIVE_SENTENCES =
            "Soldiers entered the town. The mayor\nprotested.\n\nA strike began. It ended. The minister resigned.";

    private static List<List<String>> sentences(int length, int total) {
        var bytes = new ByteArrayInputStream(FIVE_SENTENCES.getBytes(StandardCharsets.UTF_8));
        try (Stream<Reading> readings = new ArticleReader().read("five.txt", bytes)) {
            List<Article> articles =
                    readings.map(reading -> ((Reading.Read) reading).article()).toList();
            return new JoinedArticles(articles)
                    .ofLength(length, total).stream()
                            .map(JoinedArticlesTest::body)
                            .toList();
        }
    }

    private static List<String> body(Article article) {
        return new SentenceSplitter()
                .split(article).stream()
                        .filter(sentence -> !sentence.isHeadline())
                        .map(sentence -> article.words(sentence.span()))
                        .toList();
    }

    @Test
    void everyLengthHoldsTheSameSentencesFromTheStartAgain() {
        List<String> one = sentences(8, 8).get(0);
        assertThat(one).hasSize(8).startsWith("Soldiers entered the town.", "The mayor protested.");
        assertThat(one.get(5)).isEqualTo(one.get(0));
        assertThat(sentences(2, 8)).hasSize(4).flatMap(body -> body).isEqualTo(one);
    }
}
