package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.EventJson;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.GreedyParser;

/** The candidate filter loses nothing of what lies beside the checkout either. */
class LosslessFilterTest {

    private static final Path BESIDE = Path.of("..", "..", "shared");

    @ParameterizedTest
    @ValueSource(strings = {"seed/article.txt", "news/wikinews.jsonl"})
    void codesTheSameEvents(String file) {
        Path path = BESIDE.resolve(file);
        assumeTrue(Files.exists(path), () -> "no news at " + path);
        DependencyParser parser = new GreedyParser();
        Judge judge = Judge.standard();
        Coder with = new Coder(parser, () -> judge);
        Coder without = new Coder(parser, Optional.of(() -> judge), false);
        try (Stream<Reading> readings = new ArticleReader().read(List.of(path))) {
            readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).article())
                    .forEach(article ->
                            assertThat(events(with, article)).as(article.id()).isEqualTo(events(without, article)));
        }
    }

    private static List<String> events(Coder coder, Article article) {
        return coder.code(article).events().stream()
                .map(event -> EventJson.write(article, event))
                .toList();
    }
}
