package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.polybius.engine.event.EventWords.Condition;
import org.polybius.engine.event.RulePattern.Filler;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.event.RulePattern.Position;
import org.polybius.engine.parsing.FormIndex;
import org.polybius.engine.parsing.IrregularForms;

/** Gathers the words that patterns cannot do without, and gives each set of them a mark. */
final class PatternWords {

    /** The mark of words of which one can never be said to be missing. */
    private static final int ALWAYS = -1;

    /** Numbers in words have this for their lemma. */
    private static final String CARDINAL = "#crd#";

    private static final List<String> CARDINALS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                            + "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
                            + "thousand million billion trillion quadrillion quintillion sextillion septillion octillion")
                    .split(" "));

    private final FormIndex.Builder words = new FormIndex.Builder();
    private final Map<Set<String>, Integer> marks = new HashMap<>();
    private final Map<Integer, List<Condition>> byTrigger = new HashMap<>();

    void add(RulePattern pattern, boolean harm) {
        List<Integer> beside = new ArrayList<>();
        for (Part part : pattern.parts()) {
            if (isNeeded(part)) {
                addNeeded(part, pattern.kind(), beside);
            }
        }
        Condition plain = condition(harm, beside, List.of());
        for (String head : pattern.trigger().heads()) {
            List<Condition> ofTrigger = byTrigger.computeIfAbsent(mark(Set.of(head)), key -> new ArrayList<>());
            for (List<String> rest : pattern.trigger().byHead().get(head)) {
                ofTrigger.add(rest.isEmpty() ? plain : condition(harm, beside, rest));
            }
        }
    }

    /** @param rest the other words of the trigger, all of them needed */
    private Condition condition(boolean harm, List<Integer> beside, List<String> rest) {
        List<Integer> all = new ArrayList<>(beside);
        rest.forEach(word -> all.add(mark(Set.of(word))));
        all.removeIf(mark -> mark == ALWAYS);
        int[] required = new int[all.size()];
        for (int i = 0; i < required.length; i++) {
            required[i] = all.get(i);
        }
        return new Condition(harm, required);
    }

    /** A subject that is optional is owed all the same where the pattern says who it must be. */
    private static boolean isNeeded(Part part) {
        return !part.optional()
                || (part.position() == Position.SUBJECT
                        && !part.filler().allowed().isEmpty());
    }

    private void addNeeded(Part part, Kind kind, List<Integer> required) {
        Filler filler = part.filler();
        // The subject of the verb that carries a noun may stand for what follows the preposition.
        boolean carried = kind == Kind.NOUN
                && filler.role()
                        .filter(role -> role == Role.ACTOR || role == Role.RECIPIENT)
                        .isPresent();
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

    /** The mark that is found where a form of any of {@code some} is. */
    int mark(Set<String> some) {
        Integer known = marks.get(some);
        if (known != null) {
            return known;
        }
        for (String word : some) {
            if (!word.equals(CARDINAL) && !FormIndex.isFindable(word)) {
                return ALWAYS;
            }
        }
        int mark = marks.size();
        marks.put(some, mark);
        // In alphabetical order: a set's own order differs from run to run.
        for (String word : new TreeSet<>(some)) {
            for (String form : word.equals(CARDINAL) ? CARDINALS : List.of(word)) {
                words.add(form, mark);
            }
        }
        return mark;
    }

    FormIndex index() {
        return IrregularForms.index(words);
    }

    /** By the mark of the trigger; none where the mark is of no trigger. */
    Condition[][] conditions() {
        Condition[][] conditions = new Condition[marks.size()][0];
        byTrigger.forEach((mark, list) -> conditions[mark] = list.toArray(Condition[]::new));
        return conditions;
    }
}
