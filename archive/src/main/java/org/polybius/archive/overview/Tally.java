package org.polybius.archive.overview;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.polybius.engine.event.Factuality;

/** How many events are told as what. */
public record Tally(Map<Factuality, Long> byFactuality) {

    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        Map<Factuality, Long> copy = new EnumMap<>(Factuality.class);
        copy.putAll(byFactuality);
        byFactuality = Collections.unmodifiableMap(copy);
    }

    public static Tally of(Factuality factuality, long events) {
        return new Tally(Map.of(factuality, events));
    }

    public Tally plus(Tally other) {
        Map<Factuality, Long> sum = new EnumMap<>(Factuality.class);
        sum.putAll(byFactuality);
        other.byFactuality.forEach((factuality, events) -> sum.merge(factuality, events, Long::sum));
        return new Tally(sum);
    }

    public long of(Factuality factuality) {
        return byFactuality.getOrDefault(factuality, 0L);
    }

    public long asserted() {
        return of(Factuality.ASSERTED);
    }

    public long claimed() {
        return of(Factuality.CLAIMED);
    }

    /** Planned or possible: not, or not surely, done. */
    public long open() {
        return of(Factuality.PLANNED) + of(Factuality.POSSIBLE);
    }

    /** Denied or negated. */
    public long refused() {
        return of(Factuality.DENIED) + of(Factuality.NEGATED);
    }

    public long all() {
        return byFactuality.values().stream().mapToLong(Long::longValue).sum();
    }
}
