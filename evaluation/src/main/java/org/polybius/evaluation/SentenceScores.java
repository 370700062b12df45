package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.Event;

/**
 * {@code relations --mode sentence}: the sentence alone is handed over, and its events are held against the gold
 * relation. Events of every factuality count: the gold data makes no difference between them.
 */
final class SentenceScores {

    private static final List<String> COLUMNS = List.of(
            "id",
            "gold",
            "predicted",
            "rule",
            "trigger",
            "actor",
            "recipient",
            "factuality",
            "correct",
            "strict",
            "sentence");

    /** Of the sentences of one root: how many there are, with any event, with the root, with the parties too. */
    private static final class Tally {
        int sentences;
        int withEvent;
        int found;
        int strict;
        int labelledFound;
        int labelledStrict;
    }

    private final Tally total = new Tally();
    private final Map<String, Tally> byRoot = new TreeMap<>();
    private final LabelScores firstRoots = new LabelScores();
    private final List<List<String>> predictions = new ArrayList<>(List.of(COLUMNS));

    private SentenceScores() {}

    static Report of(List<GoldRelation> relations, Coder coder) {
        SentenceScores scores = new SentenceScores();
        relations.forEach(gold -> scores.add(gold, coder.code(gold.article()).events()));
        return scores.report(coder);
    }

    private void add(GoldRelation gold, List<Event> events) {
        List<Event> right = events.stream().filter(e -> isRight(gold, e)).toList();
        List<Event> labelled = events.stream().filter(e -> isLabelled(gold, e)).toList();
        boolean labelledStrict = labelled.stream().anyMatch(e -> joins(gold, e));
        boolean strict = right.stream().anyMatch(e -> joins(gold, e));
        for (Tally tally : List.of(total, byRoot.computeIfAbsent(gold.root(), key -> new Tally()))) {
            tally.sentences++;
            tally.withEvent += events.isEmpty() ? 0 : 1;
            tally.found += right.isEmpty() ? 0 : 1;
            tally.strict += strict ? 1 : 0;
            tally.labelledFound += labelled.isEmpty() ? 0 : 1;
            tally.labelledStrict += labelledStrict ? 1 : 0;
        }
        firstRoots.add(gold.root(), events.stream().findFirst().map(e -> Roots.of(e.type())));
        predict(gold, events);
    }

    private static boolean isRight(GoldRelation gold, Event event) {
        return Roots.of(event.type()).equals(gold.root());
    }

    private static boolean isLabelled(GoldRelation gold, Event event) {
        String trigger = gold.article().words(event.trigger());
        return Roots.of(Roots.labelled(event.type(), event.modes(), event.anticipates(), trigger))
                .equals(gold.root());
    }

    private static boolean isStrict(GoldRelation gold, Event event) {
        return isRight(gold, event) && joins(gold, event);
    }

    private static boolean joins(GoldRelation gold, Event event) {
        return touches(gold.sources(), event.actor()) && touches(gold.targets(), recipients(event));
    }

    /** In a reciprocal event everybody is an actor, and the gold target one of them. */
    private static List<Entity> recipients(Event event) {
        return event.recipient().isEmpty() ? event.actor() : event.recipient();
    }

    /** A party that the sentence does not name cannot be missed. */
    private static boolean touches(List<Span> gold, List<Entity> found) {
        return gold.isEmpty() || gold.stream().anyMatch(span -> found.stream().anyMatch(e -> span.overlaps(e.span())));
    }

    private void predict(GoldRelation gold, List<Event> events) {
        String sentence = gold.article().text();
        if (events.isEmpty()) {
            predictions.add(List.of(gold.id(), gold.root(), "", "", "", "", "", "", "false", "false", sentence));
        }
        for (Event event : events) {
            predictions.add(List.of(
                    gold.id(),
                    gold.root(),
                    Roots.of(event.type()),
                    event.why().rule(),
                    gold.article().words(event.trigger()),
                    texts(event.actor()),
                    texts(event.recipient()),
                    event.factuality().name(),
                    Boolean.toString(isRight(gold, event)),
                    Boolean.toString(isStrict(gold, event)),
                    sentence));
        }
    }

    private static String texts(List<Entity> entities) {
        return String.join("; ", entities.stream().map(Entity::text).toList());
    }

    private Report report(Coder coder) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", "relations");
        values.put("mode", "sentence");
        values.put("coder", coder.version());
        values.put("sentences", total.sentences);
        values.put("with_event", LabelScores.share(total.withEvent, total.sentences));
        values.put("found", LabelScores.share(total.found, total.sentences));
        values.put("right_of_found", LabelScores.share(total.found, total.withEvent));
        values.put("strict", LabelScores.share(total.strict, total.sentences));
        values.put("first_root_macro_f1", firstRoots.macroF1());
        values.put("labels_found", LabelScores.share(total.labelledFound, total.sentences));
        values.put("labels_right_of_found", LabelScores.share(total.labelledFound, total.withEvent));
        values.put("labels_strict", LabelScores.share(total.labelledStrict, total.sentences));
        return new Report(values, List.of(table(), firstRoots.table("first root")), predictions);
    }

    private TextTable table() {
        TextTable table = TextTable.ofNumbers("root", "sentences", "with event", "found", "strict");
        byRoot.forEach((root, tally) -> table.row(row(root, tally)));
        return table.row(row("all", total));
    }

    private static List<String> row(String root, Tally tally) {
        return List.of(
                root,
                Integer.toString(tally.sentences),
                TextTable.share(LabelScores.share(tally.withEvent, tally.sentences)),
                TextTable.share(LabelScores.share(tally.found, tally.sentences)),
                TextTable.share(LabelScores.share(tally.strict, tally.sentences)));
    }
}
