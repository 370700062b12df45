package org.polybius.evaluation;

import java.util.List;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;

/** All sets that can be scored. */
public final class Evaluations {

    private Evaluations() {}

    /** @param coder asked for only by the sets that need it: loading one takes ten seconds */
    public static List<Evaluation> all(Supplier<Coder> coder) {
        return List.of(
                new ArticleEvaluation(coder),
                new RelationsEvaluation(coder),
                new AttributionEvaluation(coder),
                new CorpusEvaluation(coder),
                new FactualityEvaluation(coder),
                new ExtractionEvaluation(),
                new PlacesEvaluation(coder),
                new ActorsEvaluation(),
                new IncidentsEvaluation(coder));
    }
}
