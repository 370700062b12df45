package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

/** One article against a table of what coding it must yield. */
final class ArticleEvaluation implements Evaluation {

    private final Supplier<Coder> coder;

    ArticleEvaluation(Supplier<Coder> coder) {
        this.coder = coder;
    }

    @Override
    public String set() {
        return "article";
    }

    @Override
    public String paths() {
        return "ARTICLE EXPECTED.tsv";
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        Article article = article(paths.get(0));
        List<ExpectedEvent> expected = ExpectedTable.read(paths.get(1));
        Coder loaded = coder.get();
        return ArticleScores.of(expected, loaded.code(article), loaded.version());
    }

    private static Article article(Path path) {
        try (Stream<Reading> readings = new ArticleReader().read(List.of(path))) {
            List<Reading> all = readings.limit(2).toList();
            if (all.size() == 1 && all.get(0) instanceof Reading.Read read) {
                return read.article();
            }
            throw new GoldException(path.toString(), all.size() > 1 ? "holds more than one article" : reason(all));
        }
    }

    private static String reason(List<Reading> readings) {
        Reading reading = readings.isEmpty() ? new Reading.Skipped("", "nothing there") : readings.get(0);
        return reading instanceof Reading.Failed failed ? failed.reason() : ((Reading.Skipped) reading).reason();
    }
}
