package org.polybius.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.event.EventType;

/** For each type, how many of the events coded as such are right, and how many of those that there are were found. */
final class TypeScores {

    private static final class Counts {
        int wanted;
        int wantedFound;
        int coded;
        int act;
        int whole;
    }

    private final Map<EventType, Counts> types = new EnumMap<>(EventType.class);

    private Counts of(EventType type) {
        return types.computeIfAbsent(type, none -> new Counts());
    }

    /** A gold event. */
    void want(EventType type, boolean found) {
        of(type).wanted++;
        of(type).wantedFound += found ? 1 : 0;
    }

    /**
     * An event that was coded.
     *
     * @param act whether type and trigger are a gold event's
     * @param whole whether its parties are right too
     */
    void code(EventType type, boolean act, boolean whole) {
        of(type).coded++;
        of(type).act += act ? 1 : 0;
        of(type).whole += whole ? 1 : 0;
    }

    TextTable table() {
        TextTable table = TextTable.ofNumbers("type", "events", "coded", "act right", "act found", "event right");
        types.forEach((type, counts) -> table.row(List.of(
                type.name(),
                Integer.toString(counts.wanted),
                Integer.toString(counts.coded),
                TextTable.share(LabelScores.share(counts.act, counts.coded)),
                TextTable.share(LabelScores.share(counts.wantedFound, counts.wanted)),
                TextTable.share(LabelScores.share(counts.whole, counts.coded)))));
        return table;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        types.forEach((type, counts) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("events", counts.wanted);
            row.put("coded", counts.coded);
            row.put("act_precision", LabelScores.share(counts.act, counts.coded));
            row.put("act_recall", LabelScores.share(counts.wantedFound, counts.wanted));
            row.put("event_precision", LabelScores.share(counts.whole, counts.coded));
            values.put(type.name(), row);
        });
        return values;
    }
}
