package org.polybius.evaluation;

/** Gold data that is not what its set wants. The message names file and line. */
public final class GoldException extends RuntimeException {

    GoldException(String where, String what) {
        super(where + ": " + what);
    }
}
