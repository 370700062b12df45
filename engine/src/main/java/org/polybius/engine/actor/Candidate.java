package org.polybius.engine.actor;

import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * A noun phrase that a later pronoun may stand for.
 */
record Candidate(ParsedSentence sentence, Token head, Reading reading) {

    /** How many sentences before {@code later} it stands, those that were not parsed included. */
    int distanceTo(ParsedSentence later) {
        return later.index() - sentence.index();
    }

    boolean isPlural() {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    boolean isSubject() {
        return head.label().startsWith("nsubj") || head.label().equals("agent");
    }

    /** The subject of the sentence's main verb: what the sentence is about. */
    boolean isTopic() {
        return isSubject()
                && sentence.head(head).map(verb -> verb.head() == Token.ROOT).orElse(false);
    }
}
