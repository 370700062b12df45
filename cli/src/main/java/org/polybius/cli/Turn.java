package org.polybius.cli;

import java.util.List;

/** What one article's turn brings: what waits to be delivered, and lines for the user. */
record Turn(Delivery delivery, List<String> told) {

    /** How the run's tally counts it. */
    sealed interface Count {
        record Coded(int events) implements Count {}

        /** Coded by an earlier run, and left alone. */
        record Known() implements Count {}

        record Failed() implements Count {}

        record Skipped() implements Count {}
    }
}
