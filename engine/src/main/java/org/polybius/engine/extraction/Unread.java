package org.polybius.engine.extraction;

/**
 * One article's worth of input that was fetched and not yet looked into, so that another thread can do that.
 *
 * @param origin as {@link Reading#origin()}
 * @param bytes how much of it is held in memory
 */
public record Unread(String origin, int bytes, Source source) {

    /** What makes the reading; called once, on any thread. */
    @FunctionalInterface
    interface Source {
        Reading read();
    }

    /** Reads it; never throws for what it is or lacks. */
    public Reading read() {
        return source.read();
    }

    static Unread of(Reading known) {
        return new Unread(known.origin(), 0, () -> known);
    }
}
