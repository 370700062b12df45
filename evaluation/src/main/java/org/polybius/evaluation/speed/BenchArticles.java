package org.polybius.evaluation.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

/** The articles that a benchmark runs on. */
public final class BenchArticles {

    private BenchArticles() {}

    /**
     * Every article at {@code paths} that can be read.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static List<Article> read(List<Path> paths) {
        try (Stream<Reading> readings = new ArticleReader().read(paths)) {
            List<Article> articles = readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).article())
                    .toList();
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("no article at " + paths);
            }
            return articles;
        }
    }

    /** Codes all {@code articles}: the number of their sentences. */
    public static long code(Coder coder, List<Article> articles) {
        return articles.stream()
                .mapToLong(article -> coder.code(article).sentences().size())
                .sum();
    }
}
