package org.polybius.engine.event;

/** As what an event is told. */
public enum Factuality {
    /** The article says in its own voice that it happened or is happening. */
    ASSERTED,
    /** Somebody is quoted or reported saying so. */
    CLAIMED,
    /** Somebody says that it did not happen. */
    DENIED,
    /** The article says that it did not happen. */
    NEGATED,
    /** Announced or expected, not yet done. */
    PLANNED,
    /** Hedged, conditional or hypothetical. */
    POSSIBLE
}
