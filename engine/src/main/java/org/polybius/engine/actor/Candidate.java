package org.polybius.engine.actor;

import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * A noun phrase that a later pronoun may stand for.
 *
 * @param order the sentence's place in the article, the headline being first
 */
record Candidate(int order, ParsedSentence sentence, Token head, Reading reading) {

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
