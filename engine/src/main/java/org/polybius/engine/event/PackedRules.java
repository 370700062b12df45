package org.polybius.engine.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polybius.engine.event.RuleBook.Entry;
import org.polybius.engine.event.RulePattern.Filler;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.event.RulePattern.Position;
import org.polybius.engine.packing.PackedInput;

/** Reads the rules that the build packed: each rule when one of its triggers is first met. */
final class PackedRules {

    static final String RESOURCE = "rules.packed";

    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final List<Role> ROLES = List.of(Role.values());

    /** Patterns share their words: lists stand in many of them. */
    private final List<WordSet> words;

    private final List<Rule> rules;

    private PackedRules(PackedInput root) {
        words = root.lazyList(PackedRules::wordSet);
        rules = root.lazyList(this::rule);
    }

    static RuleBook read() {
        PackedInput root = PackedInput.resource(PackedRules.class, RESOURCE);
        PackedRules packed = new PackedRules(root);
        return new RuleBook(
                packed.rules,
                root.map(in -> in.list(packed::entry)),
                root.map(in -> in.list(packed::entry)),
                root.map(packed::cues),
                root.map(PackedInput::texts),
                root.text());
    }

    private static WordSet wordSet(PackedInput in) {
        Map<String, List<List<String>>> byHead = new LinkedHashMap<>();
        int heads = in.number();
        for (int i = 0; i < heads; i++) {
            byHead.put(in.text(), in.list(PackedInput::texts));
        }
        return WordSet.of(byHead);
    }

    private WordSet words(PackedInput in) {
        return words.get(in.number());
    }

    private Entry entry(PackedInput in) {
        int number = in.number();
        Rule rule = rules.get(number);
        return new Entry(rule, rule.patterns().get(in.number()), number + 1);
    }

    private Map<String, WordSet> cues(PackedInput in) {
        Map<String, WordSet> cues = new LinkedHashMap<>();
        int modes = in.number();
        for (int i = 0; i < modes; i++) {
            cues.put(in.text(), words(in));
        }
        return cues;
    }

    private Rule rule(PackedInput in) {
        return new Rule(
                in.text(),
                TYPES.get(in.number()),
                in.texts(),
                in.flag(),
                in.list(this::pattern),
                in.texts(),
                in.texts(),
                in.texts(),
                in.text());
    }

    private RulePattern pattern(PackedInput in) {
        return new RulePattern(in.text(), KINDS.get(in.number()), words(in), in.list(this::part));
    }

    private Part part(PackedInput in) {
        return new Part(POSITIONS.get(in.number()), Set.copyOf(in.texts()), words(in), filler(in), in.flag());
    }

    private Filler filler(PackedInput in) {
        Filler filler = new Filler(in.optional(i -> ROLES.get(i.number())), words(in), words(in));
        return filler.equals(Filler.NONE) ? Filler.NONE : filler;
    }
}
