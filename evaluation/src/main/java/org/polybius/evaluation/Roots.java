package org.polybius.evaluation;

import java.util.Map;
import org.polybius.engine.event.EventType;

/** The classes of {@code relations}: PLOVER's types, CONCEDE and RETREAT being one. */
final class Roots {

    /** Both halves of YIELD, in the quad class that the gold data gives it. */
    private static final String YIELD = "YIELD";

    private static final String YIELD_QUAD = "2";

    private static final Map<EventType, String> MERGED = Map.of(EventType.CONCEDE, YIELD, EventType.RETREAT, YIELD);

    private Roots() {}

    static String of(EventType type) {
        return MERGED.getOrDefault(type, type.name());
    }

    static String quadOf(EventType type) {
        return MERGED.containsKey(type) ? YIELD_QUAD : Integer.toString(type.quad());
    }
}
