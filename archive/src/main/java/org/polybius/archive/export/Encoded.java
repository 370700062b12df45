package org.polybius.archive.export;

/** What became of one event in one format. */
public sealed interface Encoded {

    /**
     * It goes out.
     *
     * @param text complete lines, line breaks included
     * @param count how many rows, features, edges or entities they hold
     */
    record Rows(String text, int count) implements Encoded {}

    /** The format has no place for it, and {@code reason} says which: "no recipient". */
    record Unsuited(String reason) implements Encoded {}
}
