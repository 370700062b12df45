package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;

/** Sentences with one gold relation each: what does the source do to the target? */
final class RelationsEvaluation implements Evaluation {

    private static final String SENTENCE = "sentence";
    private static final String PAIR = "pair";

    private final Supplier<Coder> coder;

    RelationsEvaluation(Supplier<Coder> coder) {
        this.coder = coder;
    }

    @Override
    public String set() {
        return "relations";
    }

    @Override
    public String paths() {
        return "FILE.tsv";
    }

    @Override
    public List<String> modes() {
        return List.of(SENTENCE, PAIR);
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        List<GoldRelation> relations = GoldRelation.read(paths.get(0));
        Coder loaded = coder.get();
        return mode.equals(PAIR) ? PairScores.of(relations, loaded) : SentenceScores.of(relations, loaded);
    }
}
