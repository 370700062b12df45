package org.polybius.engine.parsing.words;

/** Where something was found in a text: from inclusive, to exclusive. */
record Range(int from, int to) {

    static final Range NONE = new Range(0, 0);

    boolean isFound() {
        return from < to;
    }
}
