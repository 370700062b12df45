package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.FoundEvent;

/** {@code relations --mode pair}: source and target are handed over, the root is asked for. */
final class PairScores {

    private static final List<String> COLUMNS =
            List.of("id", "gold", "predicted", "rule", "trigger", "source", "target", "correct", "sentence");

    private final LabelScores roots = new LabelScores();
    private final LabelScores quads = new LabelScores();
    private final LabelScores labelledRoots = new LabelScores();
    private final LabelScores labelledQuads = new LabelScores();
    private final List<List<String>> predictions = new ArrayList<>(List.of(COLUMNS));

    private PairScores() {}

    static Report of(List<GoldRelation> relations, Coder coder) {
        PairScores scores = new PairScores();
        relations.forEach(gold -> scores.add(gold, judge(gold, coder)));
        return scores.report(relations.size(), coder);
    }

    /** A source that the sentence does not name cannot be handed over: there is no judgement then. */
    private static Optional<FoundEvent> judge(GoldRelation gold, Coder coder) {
        Optional<Span> target = gold.targets().stream().findFirst();
        return gold.sources().stream().findFirst().flatMap(source -> coder.judgePair(gold.article(), source, target));
    }

    private void add(GoldRelation gold, Optional<FoundEvent> judgement) {
        Optional<EventType> type = judgement.map(FoundEvent::type);
        Optional<String> root = type.map(Roots::of);
        roots.add(gold.root(), root);
        quads.add(gold.quad(), type.map(Roots::quadOf));
        Optional<EventType> labelled = judgement.map(e -> Roots.labelled(
                e.type(), e.modes(), e.anticipates(), gold.article().words(e.triggerSpan())));
        labelledRoots.add(gold.root(), labelled.map(Roots::of));
        labelledQuads.add(gold.quad(), labelled.map(Roots::quadOf));
        predictions.add(List.of(
                gold.id(),
                gold.root(),
                root.orElse(""),
                judgement.map(FoundEvent::rule).orElse(""),
                judgement
                        .map(FoundEvent::triggerSpan)
                        .map(gold.article()::words)
                        .orElse(""),
                words(gold.article(), gold.sources()),
                words(gold.article(), gold.targets()),
                Boolean.toString(root.filter(gold.root()::equals).isPresent()),
                gold.article().text()));
    }

    private static String words(Article article, List<Span> spans) {
        return String.join("; ", spans.stream().map(article::words).toList());
    }

    private Report report(int sentences, Coder coder) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", "relations");
        values.put("mode", "pair");
        values.put("coder", coder.version());
        values.put("sentences", sentences);
        values.put("root_macro_f1", roots.macroF1());
        values.put("root_accuracy", roots.accuracy());
        values.put("quad_macro_f1", quads.macroF1());
        values.put("labels_root_macro_f1", labelledRoots.macroF1());
        values.put("labels_root_accuracy", labelledRoots.accuracy());
        values.put("labels_quad_macro_f1", labelledQuads.macroF1());
        return new Report(values, List.of(roots.table("root"), quads.table("quad")), predictions);
    }
}
