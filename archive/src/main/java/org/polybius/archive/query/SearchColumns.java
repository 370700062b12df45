package org.polybius.archive.query;

import java.util.List;

/** The columns of the full-text index of events. */
final class SearchColumns {

    /** The codes, as {@link Terms}. */
    static final String TERMS = "terms";

    /** All that has words of the event, or of who it is about. */
    static final List<String> WORDS = List.of("sentence", "actor", "recipient", "source", "place");

    private SearchColumns() {}
}
