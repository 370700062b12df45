package org.polybius.archive.query;

/** A query that cannot be read. The message says what is wrong and where. */
public final class QueryException extends Exception {

    private final int position;

    /** @param position where in the query the fault begins, in UTF-16 code units from 0 */
    QueryException(int position, String fault) {
        super("query, character " + (position + 1) + ": " + fault);
        this.position = position;
    }

    /** Where in the query the fault begins, in UTF-16 code units from 0. */
    public int position() {
        return position;
    }
}
