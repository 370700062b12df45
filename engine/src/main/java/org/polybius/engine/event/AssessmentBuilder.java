package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Gathers what the words of a sentence say of an act's reality. */
final class AssessmentBuilder {

    private final List<String> notes = new ArrayList<>();
    private final Set<Integer> negators = new HashSet<>();
    private Factuality level = Factuality.ASSERTED;
    private boolean negated;
    private boolean obliged;
    private List<Token> promiser = List.of();

    Assessment of(ParsedSentence sentence) {
        if (Asking.isQuestion(sentence)) {
            level(Factuality.POSSIBLE, "the sentence asks");
        }
        return new Assessment(level, negated, obliged, promiser, notes);
    }

    /** The weaker level stays, in {@link Factuality}'s order: a plan does not make certain what is possible. */
    void level(Factuality found, String why) {
        if (found.compareTo(level) > 0) {
            level = found;
            notes.add(found.name().toLowerCase(Locale.ROOT) + ": " + why);
        }
    }

    /** Each word counts once: the "no" of "no attack took place" stands beside the noun and among the verb's own. */
    void negate(Token by) {
        if (!negators.add(by.index())) {
            return;
        }
        negated = !negated;
        notes.add("negated by '" + by.surface() + "'");
    }

    /** How many words have negated it so far. */
    int negations() {
        return negators.size();
    }

    boolean isPlanned() {
        return level == Factuality.PLANNED;
    }

    void oblige() {
        obliged = true;
    }

    boolean hasPromiser() {
        return !promiser.isEmpty();
    }

    void promisedBy(List<Token> who) {
        promiser = who;
    }

    void note(String note) {
        notes.add(note);
    }
}
