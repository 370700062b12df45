package org.polybius.engine.attribution;

import java.util.Set;

/**
 * A word that tells of saying, thinking, wanting or judging.
 *
 * @param complements which dependents can be the content, as {@code cues.tsv} explains them
 */
record Cue(String lemma, Kind kind, Stance stance, Set<String> complements) {

    Cue {
        complements = Set.copyOf(complements);
    }

    boolean takes(String complement) {
        return complements.contains(complement);
    }

    boolean takesQuotation() {
        return takes("quote");
    }

    /** The stance when the cue is negated: who does not confirm, doubts; who does not believe, denies. */
    Stance negated() {
        if (stance != Stance.ASSERTS) {
            return stance == Stance.DOUBTS ? Stance.ASSERTS : Stance.DOUBTS;
        }
        return kind == Kind.BELIEF ? Stance.DENIES : Stance.DOUBTS;
    }
}
