package org.polybius.cli;

import java.io.IOException;

/** Output that could not be written. */
final class OutputException extends IOException {

    OutputException(String where, IOException cause) {
        super(where + ": cannot write: " + Reasons.of(cause), cause);
    }

    /** Whether the reader went away, as {@code head} does when it has enough: no fault of anybody. */
    boolean isClosedPipe() {
        String message = getCause().getMessage();
        return message != null && (message.contains("Broken pipe") || message.contains("EPIPE"));
    }
}
