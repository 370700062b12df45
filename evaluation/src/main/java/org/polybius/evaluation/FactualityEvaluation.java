package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;

/** Words that name events, and how sure it is that the events happened: whether or not a rule codes them. */
final class FactualityEvaluation implements Evaluation {

    private final Supplier<Coder> coder;

    FactualityEvaluation(Supplier<Coder> coder) {
        this.coder = coder;
    }

    @Override
    public String set() {
        return "factuality";
    }

    @Override
    public String paths() {
        return "FILE.jsonl";
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        List<GoldFactuality> sentences = GoldFactuality.read(paths.get(0));
        Coder loaded = coder.get();
        FactualityScores scores = new FactualityScores();
        for (GoldFactuality gold : sentences) {
            List<Span> words =
                    gold.words().stream().map(GoldFactuality.Word::span).toList();
            scores.add(gold, loaded.judgeFactuality(gold.article(), words));
        }
        return scores.report(loaded.version());
    }
}
