package org.polybius.engine.coding;

import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.event.FoundEvent;
import org.polybius.engine.event.MatchedSentence;
import org.polybius.engine.event.Scene;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;

/**
 * An article as far as it has to be read for its events.
 *
 * @param parsed every sentence that an event may come of, and what these lean on
 * @param scene what is to be known of the article
 * @param findings the events of its sentences, in text order, settled as told today
 */
record ReadArticle(ParsedArticle parsed, Scene scene, List<Finding> findings) {

    /** As the constructor does, from the events of each of {@code sentences}. */
    static ReadArticle of(
            ParsedArticle parsed, Scene scene, List<MatchedSentence> sentences, List<List<FoundEvent>> events) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            findings.add(new Finding(sentences.get(i).sentence(), events.get(i)));
        }
        return new ReadArticle(parsed, scene, findings);
    }

    /** A sentence with its events. */
    record Finding(ParsedSentence sentence, List<FoundEvent> events) {}
}
