package org.polybius.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.time.EventDate;

/**
 * A row of a table that says what coding an article must yield, and what it may.
 *
 * @param where file and line of the row
 * @param required whether some event must match; otherwise one may
 * @param sentence how the event's sentence begins
 * @param cells the other columns by name; an empty one is not checked
 */
record ExpectedEvent(String where, boolean required, String sentence, Map<String, String> cells) {

    boolean allows(String sentenceText, Event event) {
        return normal(sentenceText).startsWith(normal(sentence))
                && allows("type", List.of(event.type().name()))
                && allows("mode", event.modes())
                && allows("factuality", List.of(lower(event.factuality())))
                && allows(
                        "anticipates",
                        event.anticipates().map(Enum::name).stream().toList())
                && allowsParties("actor", event.actor())
                && allowsParties("recipient", event.recipient())
                && allowsParties("by", innermostSource(event))
                && allowsDate(event.date());
    }

    /** Without leading quotation marks; letter case and the shape of apostrophes do not matter. */
    private static String normal(String text) {
        return text.replaceFirst("^[\\s\"'‘’“”«»„]+", "")
                .replace('’', '\'')
                .replace('‘', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** The cell's alternatives; none where the cell is not checked. */
    private Optional<List<String>> alternatives(String column) {
        String cell = cells.getOrDefault(column, "").strip();
        // With limit -1 a trailing | leaves an empty alternative: "or none".
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList());
    }

    private boolean allows(String column, List<String> values) {
        return alternatives(column)
                .map(allowed -> values.isEmpty()
                        ? allowed.contains("")
                        : values.stream().anyMatch(allowed::contains))
                .orElse(true);
    }

    private boolean allowsParties(String column, List<Entity> parties) {
        return alternatives(column)
                .map(allowed -> allowed.stream().anyMatch(joined -> areNamed(joined, parties)))
                .orElse(true);
    }

    /** Whether each of the {@code +}-joined codes names one of {@code parties}; the empty alternative wants none. */
    private static boolean areNamed(String joined, List<Entity> parties) {
        return joined.isEmpty()
                ? parties.isEmpty()
                : Arrays.stream(joined.split("\\+"))
                        .allMatch(party -> parties.stream().anyMatch(entity -> isNamed(party.strip(), entity)));
    }

    /** {@code party} is a code, or a code and a sector, such as {@code USA GOV}. */
    private static boolean isNamed(String party, Entity entity) {
        String[] parts = party.split(" +");
        return entity.code().filter(parts[0]::equals).isPresent()
                && Arrays.stream(parts)
                        .skip(1)
                        .allMatch(sector ->
                                entity.sectors().stream().anyMatch(s -> s.name().equals(sector)));
    }

    private static List<Entity> innermostSource(Event event) {
        int steps = event.attribution().size();
        return steps == 0
                ? List.of()
                : event.attribution().get(steps - 1).source().stream().toList();
    }

    private boolean allowsDate(Optional<EventDate> date) {
        String cell = cells.getOrDefault("date", "").strip();
        if (cell.isEmpty()) {
            return true;
        }
        String[] range = cell.split("\\.\\.");
        String first = range[0];
        String last = range[range.length - 1];
        // ISO dates compare as text.
        return date.filter(d -> d.start().toString().compareTo(first) >= 0
                        && d.end().toString().compareTo(last) <= 0)
                .isPresent();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(where + ": " + sentence);
        cells.forEach((column, cell) ->
                text.append(cell.isEmpty() || column.equals("note") ? "" : " · " + column + " " + cell));
        return text.toString();
    }
}
