package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;
import org.polybius.evaluation.CorpusSentence.GoldEvent;

/**
 * Events held against the corpus. An event is <em>right</em> if its type is the gold event's or one that can be defended, its
 * trigger overlaps, and its actors and recipients are the gold ones: each overlaps one of them, and none is missing. Each
 * gold event is given to one event at most. Factuality, modes and sources are scored where type and trigger are right.
 */
final class CorpusScores {

    private static final List<String> COLUMNS = List.of(
            "id", "verdict", "type", "trigger", "actor", "recipient", "factuality", "rule", "confidence", "sentence");

    /** Right, found and wanted, for precision and recall. */
    private static final class Counts {
        int right;
        int found;
        int wanted;

        void put(Map<String, Object> values, String name) {
            values.put(name + "_f1", LabelScores.share(2 * right, found + wanted));
            values.put(name + "_precision", LabelScores.share(right, found));
            values.put(name + "_recall", LabelScores.share(right, wanted));
        }
    }

    private final Counts acts = new Counts();
    private final Counts events = new Counts();
    private final Counts modes = new Counts();
    private final Counts contexts = new Counts();
    private final LabelScores types = new LabelScores();
    private final TypeScores byType = new TypeScores();
    private final LabelScores factuality = new LabelScores();
    private final Calibration calibration = new Calibration();
    private final List<List<String>> predictions = new ArrayList<>(List.of(COLUMNS));
    private int sentences;
    private int empty;
    private int falseAlarms;
    private int sourced;
    private int sourcesRight;

    void add(CorpusSentence gold, List<Event> found) {
        sentences++;
        if (gold.events().isEmpty()) {
            empty++;
            falseAlarms += found.isEmpty() ? 0 : 1;
        }
        acts.found += found.size();
        events.found += found.size();
        acts.wanted += gold.events().size();
        events.wanted += gold.events().size();
        Map<GoldEvent, Event> pairs = pair(gold.events(), found);
        Set<Event> right = new HashSet<>();
        pairs.forEach((wanted, event) -> {
            boolean whole = hasParties(wanted, event);
            if (whole) {
                right.add(event);
                events.right++;
            }
            score(wanted, event);
            predict(gold, whole ? "right" : "parties", event);
        });
        acts.right += pairs.size();
        for (GoldEvent wanted : gold.events()) {
            types.add(
                    wanted.types().get(0).name(),
                    pairs.containsKey(wanted)
                            ? Optional.of(wanted.types().get(0).name())
                            : typeAt(wanted, found).map(EventType::name));
            byType.want(wanted.types().get(0), pairs.containsKey(wanted));
            if (!pairs.containsKey(wanted)) {
                predictMissed(gold, wanted);
            }
        }
        for (Event event : found) {
            calibration.add(event.confidence(), right.contains(event));
            byType.code(event.type(), pairs.containsValue(event), right.contains(event));
            if (!pairs.containsValue(event)) {
                predict(gold, "false", event);
            }
        }
    }

    /** Each gold event with its event: those whose parties are right are given away first. */
    private static Map<GoldEvent, Event> pair(List<GoldEvent> gold, List<Event> found) {
        Map<GoldEvent, Event> pairs = new LinkedHashMap<>();
        for (boolean whole : List.of(true, false)) {
            for (GoldEvent wanted : gold) {
                found.stream()
                        .filter(event -> !pairs.containsKey(wanted) && !pairs.containsValue(event))
                        .filter(event -> isAct(wanted, event) && (!whole || hasParties(wanted, event)))
                        .findFirst()
                        .ifPresent(event -> pairs.put(wanted, event));
            }
        }
        return pairs;
    }

    private static boolean isAct(GoldEvent gold, Event event) {
        return gold.types().contains(event.type()) && isAt(gold, event);
    }

    private static boolean isAt(GoldEvent gold, Event event) {
        return gold.trigger().stream().anyMatch(event.trigger()::overlaps);
    }

    private static Optional<EventType> typeAt(GoldEvent gold, List<Event> found) {
        return found.stream()
                .filter(event -> isAt(gold, event))
                .map(Event::type)
                .findFirst();
    }

    private static boolean hasParties(GoldEvent gold, Event event) {
        return areSame(gold.actor(), event.actor()) && areSame(gold.recipient(), event.recipient());
    }

    private static boolean areSame(List<Span> gold, List<Entity> found) {
        return gold.stream()
                        .allMatch(span ->
                                found.stream().anyMatch(entity -> entity.span().overlaps(span)))
                && found.stream().allMatch(entity -> gold.stream().anyMatch(entity.span()::overlaps));
    }

    private void score(GoldEvent gold, Event event) {
        factuality.add(name(gold.factuality()), Optional.of(name(event.factuality())));
        count(modes, gold.modes(), event.modes());
        count(contexts, gold.contexts(), event.contexts());
        if (gold.source().isPresent()) {
            sourced++;
            sourcesRight +=
                    gold.source().filter(span -> isInnermost(span, event)).isPresent() ? 1 : 0;
        }
    }

    private static boolean isInnermost(Span source, Event event) {
        int steps = event.attribution().size();
        return steps > 0
                && event.attribution()
                        .get(steps - 1)
                        .source()
                        .filter(entity -> entity.span().overlaps(source))
                        .isPresent();
    }

    private static void count(Counts counts, List<String> gold, List<String> found) {
        counts.right += (int) found.stream().filter(gold::contains).count();
        counts.found += found.size();
        counts.wanted += gold.size();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void predict(CorpusSentence gold, String verdict, Event event) {
        predictions.add(List.of(
                gold.id(),
                verdict,
                event.type().name(),
                gold.article().words(event.trigger()),
                texts(event.actor()),
                texts(event.recipient()),
                name(event.factuality()),
                event.why().rule(),
                Double.toString(event.confidence()),
                gold.article().text()));
    }

    private void predictMissed(CorpusSentence gold, GoldEvent missed) {
        predictions.add(List.of(
                gold.id(),
                "missed",
                missed.types().get(0).name(),
                words(gold, missed.trigger()),
                words(gold, missed.actor()),
                words(gold, missed.recipient()),
                name(missed.factuality()),
                "",
                "",
                gold.article().text()));
    }

    private static String words(CorpusSentence gold, List<Span> spans) {
        return String.join("; ", spans.stream().map(gold.article()::words).toList());
    }

    private static String texts(List<Entity> entities) {
        return String.join("; ", entities.stream().map(Entity::text).toList());
    }

    Report report(String coder) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", "corpus");
        values.put("coder", coder);
        values.put("sentences", sentences);
        values.put("events", events.wanted);
        events.put(values, "event");
        acts.put(values, "act");
        values.put("type_macro_f1", types.macroF1());
        values.put("factuality_macro_f1", factuality.macroF1());
        values.put("factuality_accuracy", factuality.accuracy());
        modes.put(values, "mode");
        contexts.put(values, "context");
        values.put("source_accuracy", LabelScores.share(sourcesRight, sourced));
        values.put("without_event", empty);
        values.put("false_event_share", LabelScores.share(falseAlarms, empty));
        values.put("calibration_error", calibration.error());
        values.put("by_type", byType.values());
        return new Report(
                values,
                List.of(types.table("type"), byType.table(), factuality.table("factuality"), calibration.table()),
                predictions);
    }
}
