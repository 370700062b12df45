package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.parsing.Token;

/**
 * What the sentence's own words say of an act's reality, before anybody it is attributed to is looked at.
 *
 * @param level {@code ASSERTED}, {@code CLAIMED} ("alleged"), {@code PLANNED} or {@code POSSIBLE}
 * @param negated whether it is said not to happen
 * @param obliged whether it is said that it must, or should, be done
 * @param promiser who binds himself to the act, or threatens it, by the verb that governs it
 * @param notes the words that changed the level, with the reason
 */
record Assessment(Factuality level, boolean negated, boolean obliged, List<Token> promiser, List<String> notes) {

    Assessment {
        promiser = List.copyOf(promiser);
        notes = List.copyOf(notes);
    }

    boolean isReal() {
        return !negated && (level == Factuality.ASSERTED || level == Factuality.CLAIMED);
    }

    Optional<Token> firstPromiser() {
        return promiser.stream().findFirst();
    }
}
