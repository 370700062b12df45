package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;

/** The project's own corpus: sentences with all their events, and many with none. */
final class CorpusEvaluation implements Evaluation {

    private final Supplier<Coder> coder;

    CorpusEvaluation(Supplier<Coder> coder) {
        this.coder = coder;
    }

    @Override
    public String set() {
        return "corpus";
    }

    @Override
    public String paths() {
        return "FILE.jsonl";
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        List<CorpusSentence> sentences = CorpusSentence.read(paths.get(0));
        Coder loaded = coder.get();
        CorpusScores scores = new CorpusScores();
        sentences.forEach(gold -> scores.add(gold, loaded.code(gold.article()).events()));
        return scores.report(loaded.version());
    }
}
