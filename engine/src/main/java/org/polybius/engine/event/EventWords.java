package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.event.RulePattern.Filler;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.event.RulePattern.Position;
import org.polybius.engine.parsing.FormIndex;

/**
 * Tells from the words of a sentence alone, before it is parsed, whether a rule could match it. Of some pattern the trigger
 * must be there in some form, and some form of every other word that the pattern cannot do without: "held" alone is
 * nothing, "held" and "talks" are. What is missing so no parse can find.
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

    /** The mark of words of which one can never be said to be missing. */
    private static final int ALWAYS = -1;

    /** Numbers in words have this for their lemma. */
    private static final String CARDINAL = "#crd#";

    private static final List<String> CARDINALS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                            + "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
                            + "million billion trillion quadrillion quintillion sextillion septillion octillion")
                    .split(" "));

    /** A pattern with one of its triggers: the marks that must all be found. */
    private record Condition(boolean harm, int[] required) {

        boolean isMet(BitSet found) {
            for (int mark : required) {
                if (!found.get(mark)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final FormIndex.Builder words = new FormIndex.Builder();
    private final Map<Set<String>, Integer> marks = new HashMap<>();
    private final FormIndex index;
    /** By the mark of the trigger; null where the mark is of no trigger. */
    private final Condition[][] conditions;

    private final int mishap;

    public EventWords(RuleBook book) {
        this(book, Mishaps.standard());
    }

    EventWords(RuleBook book, Mishaps mishaps) {
        Map<Integer, List<Condition>> byTrigger = new HashMap<>();
        for (Rule rule : book.rules()) {
            for (RulePattern pattern : rule.patterns()) {
                add(pattern, Casting.BEFALLING.contains(rule.type()), byTrigger);
            }
        }
        mishap = mark(mishaps.words());
        index = words.build();
        conditions = new Condition[marks.size()][];
        byTrigger.forEach((mark, list) -> conditions[mark] = list.toArray(Condition[]::new));
    }

    /** What the words at {@code sentence} allow. */
    public Holds holds(CharSequence text, Span sentence) {
        BitSet found = new BitSet(conditions.length);
        index.find(text, sentence.start(), sentence.end(), found);
        Holds most = Holds.NOTHING;
        for (int mark = found.nextSetBit(0); mark >= 0; mark = found.nextSetBit(mark + 1)) {
            for (Condition condition : conditions[mark] == null ? new Condition[0] : conditions[mark]) {
                if ((condition.harm() || most == Holds.NOTHING) && condition.isMet(found)) {
                    most = condition.harm() ? Holds.HARM : Holds.EVENT;
                }
            }
            if (most == Holds.HARM) {
                return most;
            }
        }
        return most;
    }

    /** Whether {@code sentence} has a word by which an article opens as the report of a mishap, or of violence. */
    public boolean tellsOfMishap(CharSequence text, Span sentence) {
        BitSet found = new BitSet(conditions.length);
        index.find(text, sentence.start(), sentence.end(), found);
        return found.get(mishap);
    }

    private void add(RulePattern pattern, boolean harm, Map<Integer, List<Condition>> byTrigger) {
        List<Integer> beside = new ArrayList<>();
        pattern.parts().stream()
                .filter(EventWords::isNeeded)
                .forEach(part -> addNeeded(part, pattern.kind(), beside));
        for (String head : pattern.trigger().heads()) {
            int trigger = mark(Set.of(head));
            for (List<String> rest : pattern.trigger().rests(head)) {
                List<Integer> required = new ArrayList<>(beside);
                rest.forEach(word -> required.add(mark(Set.of(word))));
                int[] all = required.stream()
                        .filter(mark -> mark != ALWAYS)
                        .mapToInt(Integer::intValue)
                        .toArray();
                byTrigger.computeIfAbsent(trigger, key -> new ArrayList<>()).add(new Condition(harm, all));
            }
        }
    }

    /** A subject that is optional is owed all the same where the pattern says who it must be. */
    private static boolean isNeeded(Part part) {
        return !part.optional()
                || (part.position() == Position.SUBJECT && !part.filler().allowed().isEmpty());
    }

    private void addNeeded(Part part, Kind kind, List<Integer> required) {
        Filler filler = part.filler();
        // The subject of the verb that carries a noun may stand for what follows the preposition.
        boolean carried = kind == Kind.NOUN
                && filler.role().filter(role -> role == Role.ACTOR || role == Role.RECIPIENT).isPresent();
        if (part.position() == Position.OBLIQUE && !carried) {
            required.add(mark(part.prepositions()));
        }
        if (!filler.allowed().isEmpty()) {
            required.add(mark(filler.allowed().heads()));
        }
        if (part.position() == Position.INFINITIVE && !part.infinitives().isEmpty()) {
            required.add(mark(part.infinitives().heads()));
        }
        if (part.position() == Position.INFINITIVE || part.position() == Position.OTHER_INFINITIVE) {
            required.add(mark(Set.of("to")));
        }
    }

    /** The mark that is found where any of {@code some} is. */
    private int mark(Set<String> some) {
        Integer known = marks.get(some);
        if (known != null) {
            return known;
        }
        if (!some.stream().allMatch(word -> word.equals(CARDINAL) || FormIndex.isFindable(word))) {
            return ALWAYS;
        }
        int mark = marks.size();
        marks.put(Set.copyOf(some), mark);
        for (String word : some) {
            (word.equals(CARDINAL) ? CARDINALS : List.of(word)).forEach(form -> words.add(form, mark));
        }
        return mark;
    }
}
