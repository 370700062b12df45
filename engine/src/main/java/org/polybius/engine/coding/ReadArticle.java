package org.polybius.engine.coding;

import java.util.List;
import org.polybius.engine.event.FoundEvent;
import org.polybius.engine.event.Scene;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;

/**
 * An article as far as it has to be read for its events.
 *
 * @param parsed every sentence that an event may come of, and what these lean on
 * @param scene what is to be known of the article
 * @param findings the events of its sentences, in text order, before they are settled
 */
record ReadArticle(ParsedArticle parsed, Scene scene, List<Finding> findings) {

    /** A sentence with its events. */
    record Finding(ParsedSentence sentence, List<FoundEvent> events) {}
}
