package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.place.Gazetteer;

/** Articles with every place that they name: which names the engine takes for places, and for which. */
final class PlacesEvaluation implements Evaluation {

    private final Supplier<Coder> coder;

    PlacesEvaluation(Supplier<Coder> coder) {
        this.coder = coder;
    }

    @Override
    public String set() {
        return "places";
    }

    @Override
    public String paths() {
        return "FILE.xml";
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        List<GoldToponyms> articles = GoldToponyms.read(paths.get(0));
        Coder loaded = coder.get();
        PlaceScores scores = new PlaceScores(new Gazetteer());
        articles.forEach(gold -> scores.add(gold, loaded.places(gold.article())));
        return scores.report(loaded.version());
    }
}
