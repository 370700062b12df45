package org.polybius.cli;

/** Text from an article as it may go to a terminal. */
final class Printable {

    private Printable() {}

    /** On one line, and without control characters: an article must not be able to steer the reader's terminal. */
    static String line(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cc}", " ");
    }
}
