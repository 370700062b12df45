package org.polybius.engine.event;

import java.util.BitSet;
import org.polybius.engine.article.Span;
import org.polybius.engine.packing.PackedInput;
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

    /** Made by the build. */
    static final String RESOURCE = "words.packed";

    /**
     * A pattern with one of its triggers.
     *
     * @param harm whether it tells of an event that may have befallen somebody
     * @param required the marks that must all be found beside the trigger's
     */
    record Condition(boolean harm, int[] required) {

        boolean isMet(BitSet found) {
            for (int mark : required) {
                if (!found.get(mark)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final FormIndex index;
    /** By the mark of the trigger; none where the mark is of no trigger. */
    private final Condition[][] conditions;

    private final int mishap;

    private EventWords(PackedInput in) {
        index = FormIndex.read(in);
        conditions = new Condition[in.number()][];
        for (int mark = 0; mark < conditions.length; mark++) {
            conditions[mark] = new Condition[in.number()];
            for (int i = 0; i < conditions[mark].length; i++) {
                conditions[mark][i] = new Condition(in.flag(), FormIndex.marks(in));
            }
        }
        mishap = in.number();
    }

    /** The words of the rules that Polybius ships. */
    public static EventWords standard() {
        return new EventWords(PackedInput.resource(EventWords.class, RESOURCE));
    }

    /** What the words at {@code sentence} allow. */
    public Holds holds(CharSequence text, Span sentence) {
        BitSet found = found(text, sentence);
        Holds most = Holds.NOTHING;
        for (int mark = found.nextSetBit(0); mark >= 0; mark = found.nextSetBit(mark + 1)) {
            most = most(most, conditions[mark], found);
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
