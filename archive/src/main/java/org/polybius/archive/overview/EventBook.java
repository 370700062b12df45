package org.polybius.archive.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.polybius.archive.overview.EventFacts.Pairing;
import org.polybius.archive.overview.EventFacts.Point;
import org.polybius.engine.event.Factuality;

/**
 * What overviews count, of every event that counts, in memory: some 100 bytes an event. Looking through all of it once takes
 * less time than a single GROUP BY over as many rows. {@code RecordFile.overview} fills it and brings it up to date. For one
 * thread at a time.
 */
public final class EventBook {

    /** No date. */
    static final int NO_DAY = Integer.MIN_VALUE;

    /**
     * Of what the record held when it was last read.
     *
     * @param lastEvent the greatest key of an event
     * @param superseded how many codings no longer count
     * @param lastSuperseding the last run that superseded any
     * @param decisions how often somebody has split or joined incidents
     */
    public record State(long lastEvent, long superseded, long lastSuperseding, long decisions) {

        static final State NONE = new State(0, 0, 0, 0);

        /** Whether what was read before still holds, and has only to be added to. */
        public boolean continues(State before) {
            return lastEvent >= before.lastEvent && superseded >= before.superseded && decisions == before.decisions;
        }
    }

    /**
     * {@link EventFacts} with numbers for values; days are counted from 1970-01-01.
     *
     * @param pairs number of the list of pairs
     * @param incident its key, or {@link Numbering#NONE}
     */
    record Entry(
            int event,
            Factuality factuality,
            int type,
            int quad,
            double score,
            int day,
            int published,
            int country,
            int spot,
            int outlet,
            int text,
            int incident,
            boolean first,
            int pairs) {}

    final Numbering<String> types = new Numbering<>();
    final Numbering<String> countries = new Numbering<>();
    final Numbering<Point> spots = new Numbering<>();
    final Numbering<String> outlets = new Numbering<>();
    final Numbering<List<Pairing>> pairs = new Numbering<>();

    private final List<Entry> entries = new ArrayList<>();
    private final BitSet withdrawn = new BitSet();
    private State state = State.NONE;

    public State state() {
        return state;
    }

    /** Notes down what is in the book now. */
    public void reach(State now) {
        state = now;
    }

    /** Forgets all events. */
    public void clear() {
        entries.clear();
        withdrawn.clear();
        state = State.NONE;
    }

    /**
     * An event no longer counts.
     *
     * @param event its key
     */
    public void withdraw(long event) {
        withdrawn.set(Math.toIntExact(event));
    }

    public void add(EventFacts facts) {
        entries.add(new Entry(
                Math.toIntExact(facts.event()),
                facts.factuality(),
                types.of(facts.type()),
                facts.quad(),
                facts.score(),
                day(facts.day()),
                day(facts.published()),
                countries.of(facts.country()),
                spots.of(facts.spot()),
                outlets.of(facts.outlet()),
                Math.toIntExact(facts.text()),
                Math.toIntExact(facts.incident().orElse(Numbering.NONE)),
                facts.first(),
                pairs.of(facts.pairs())));
    }

    private static int day(Optional<LocalDate> day) {
        return day.map(d -> Math.toIntExact(d.toEpochDay())).orElse(NO_DAY);
    }

    /** What all events that are not negated have in common. */
    public Counting count() {
        return count(entry -> entry.factuality() != Factuality.NEGATED);
    }

    /**
     * What some events have in common.
     *
     * @param events their keys
     */
    public Counting count(BitSet events) {
        return count((Entry entry) -> events.get(entry.event()));
    }

    private Counting count(Predicate<Entry> wanted) {
        List<Entry> found = entries.stream()
                .filter(entry -> wanted.test(entry) && !withdrawn.get(entry.event()))
                .toList();
        return new Counting(this, found);
    }
}
