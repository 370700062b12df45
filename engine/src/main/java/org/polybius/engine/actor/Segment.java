package org.polybius.engine.actor;

import java.util.List;
import java.util.Optional;

/**
 * A run of words that the lexicon or the article knows together, or a single word that neither knows.
 *
 * @param words never empty
 * @param named what the run names
 * @param role the role that it tells
 */
record Segment(List<Word> words, Optional<Reading> named, Optional<Role> role) {

    static Segment unknown(Word word) {
        return new Segment(List.of(word), Optional.empty(), Optional.empty());
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    boolean isKnown() {
        return named.isPresent() || role.isPresent();
    }

    boolean isUnknownName() {
        return !isKnown() && first().isCapitalized() && !first().isNumber();
    }

    boolean is(String key) {
        return words.size() == 1 && first().key().equals(key);
    }
}
