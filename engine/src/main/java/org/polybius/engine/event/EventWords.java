package org.polybius.engine.event;

import java.util.BitSet;
import org.polybius.engine.article.Span;
import org.polybius.engine.event.PatternWords.Condition;
import org.polybius.engine.parsing.FormIndex;

/**
 * Tells from the words of a sentence alone, before it is parsed, whether a rule could match it. Of some pattern the trigger
 * must be there in some form, and some form of every other word that the pattern cannot do without: "held" alone is
 * nothing, "held" and "talks" are. What is missing so no parse can find. Immutable, safe to share between threads.
 */
public final class EventWords {

    /** What the words of a sentence allow. */
    public enum Holds {
        NOTHING,
        EVENT,
        /** An event that is none where the article opens as the report of a mishap. */
        HARM
    }

    /** So many sentences, the headline the first, open an article. */
    public static final int OPENING = Mishaps.OPENING;

    private final FormIndex index;
    /** By the mark of the trigger; null where the mark is of no trigger. */
    private final Condition[][] conditions;

    private final int mishap;

    public EventWords(RuleBook book) {
        PatternWords words = new PatternWords();
        for (Rule rule : book.rules()) {
            boolean harm = Casting.BEFALLING.contains(rule.type());
            rule.patterns().forEach(pattern -> words.add(pattern, harm));
        }
        mishap = words.mark(Mishaps.standard().words());
        index = words.index();
        conditions = words.conditions();
    }

    /** What the words at {@code sentence} allow. */
    public Holds holds(CharSequence text, Span sentence) {
        BitSet found = found(text, sentence);
        Holds most = Holds.NOTHING;
        for (int mark = found.nextSetBit(0); mark >= 0; mark = found.nextSetBit(mark + 1)) {
            if (conditions[mark] != null) {
                most = most(most, conditions[mark], found);
            }
        }
        return most;
    }

    private static Holds most(Holds most, Condition[] conditions, BitSet found) {
        Holds result = most;
        for (Condition condition : conditions) {
            boolean more = condition.harm() ? result != Holds.HARM : result == Holds.NOTHING;
            if (more && condition.isMet(found)) {
                result = condition.harm() ? Holds.HARM : Holds.EVENT;
            }
        }
        return result;
    }

    /** Whether {@code sentence} has a word by which an article opens as the report of a mishap, or of violence. */
    public boolean tellsOfMishap(CharSequence text, Span sentence) {
        return found(text, sentence).get(mishap);
    }

    private BitSet found(CharSequence text, Span sentence) {
        BitSet found = new BitSet(conditions.length);
        index.find(text, sentence.start(), sentence.end(), found);
        return found;
    }
}
