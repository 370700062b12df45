package org.polybius.cli;

/** The line on a terminal that tells how far a run is; nothing where standard error is none. */
final class Progress {

    /** Ten times a second is as often as anybody looks. */
    private static final long INTERVAL_NANOS = 100_000_000;

    private final Streams streams;
    private long shown = System.nanoTime() - INTERVAL_NANOS;

    Progress(Streams streams) {
        this.streams = streams;
    }

    void show(Tally tally) {
        if (streams.progress() && System.nanoTime() - shown >= INTERVAL_NANOS) {
            shown = System.nanoTime();
            streams.err().print("\r" + tally + " ");
            streams.err().flush();
        }
    }

    /** Makes room for a line of its own. */
    void clear() {
        if (streams.progress()) {
            streams.err().print("\r\u001B[K");
            streams.err().flush();
        }
    }
}
