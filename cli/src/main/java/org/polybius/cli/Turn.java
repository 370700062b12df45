package org.polybius.cli;

import java.util.List;

/** What one article's turn brings: the bytes of its events, and lines for the user. */
record Turn(byte[] events, List<String> told, Turn.Count count) {

    /** How the run's tally counts it. */
    sealed interface Count {
        record Coded(int events) implements Count {}

        record Failed() implements Count {}

        record Skipped() implements Count {}
    }
}
