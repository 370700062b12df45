package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polybius.engine.parsing.SentenceValues.Field;
import org.polybius.engine.parsing.SentenceValues.SetField;
import org.polybius.engine.parsing.Transition.Arc;
import org.polybius.engine.parsing.linear.LinearModel;
import org.polybius.engine.parsing.linear.Templates;
import org.polybius.engine.parsing.linear.Values;

/**
 * The greedy non-projective transition parser of NLP4J (Choi and Palmer, "Getting the most out of transition-based
 * dependency parsing", ACL 2011; Choi and McCallum, "Transition-based dependency parsing with selectional branching", ACL
 * 2013), over its published English weights. Each step compares the top of the stack with the next word, draws an arc
 * between them or none, and shifts, reduces or passes. Immutable.
 */
final class TransitionParser {

    /** How far to either side a word that the transitions left without a head looks for one. */
    private static final int HEADLESS_WINDOW = 5;

    /** By number: of dependents before the word, up to two, and three times those after it. */
    private static final List<String> VALENCIES =
            List.of("-", "<-", "<<-", "->", "<->", "<<->", "->>", "<->>", "<<->>");

    private final LinearModel model;
    private final List<Transition> transitions;
    private final AllowedTransitions allowed;
    private final int rootArc;
    private final Values labels;
    private final Values valencies = Values.of(VALENCIES);
    private final Templates templates;
    private final int sets;
    private final ContextWord[] words;
    private final Item[] items;

    /**
     * A field of a context word, as features take it.
     *
     * @param word index in {@link #words}
     * @param column where the field, or set field, stands at place 0
     */
    private record Item(int word, int column) {}

    private TransitionParser(LinearModel model) {
        this.model = model;
        transitions = model.labels().stream().map(Transition::of).toList();
        allowed = new AllowedTransitions(transitions);
        rootArc = model.labels().indexOf("R_S_root");
        labels = Values.of(transitions.stream().map(Transition::label).toList());
        sets = (int) model.templates().stream().filter(t -> t.endsWith("*")).count();
        List<ContextWord> contextWords = new ArrayList<>();
        List<Item> found = new ArrayList<>();
        templates = Templates.of(model.templates(), text -> numbered(item(text, contextWords), found));
        words = contextWords.toArray(ContextWord[]::new);
        items = found.toArray(Item[]::new);
    }

    static TransitionParser load() {
        return new TransitionParser(LinearModel.load("parser.model"));
    }

    private static Item item(String text, List<ContextWord> contextWords) {
        int colon = text.indexOf(':');
        ContextWord word = ContextWord.of(text.substring(0, colon));
        String field = text.substring(colon + 1).replace(':', '_').toUpperCase(Locale.ROOT);
        int column = field.endsWith("*")
                ? SetField.valueOf(field.substring(0, field.length() - 1)).at(0)
                : Field.valueOf(field).at(0);
        return new Item(numbered(word, contextWords), column);
    }

    private static <T> int numbered(T thing, List<T> things) {
        if (!things.contains(thing)) {
            things.add(thing);
        }
        return things.indexOf(thing);
    }

    /** Buffers for this parser, and for a tagger of {@code tags} tags. */
    Decoding decoding(int tags) {
        return new Decoding(tags, transitions.size(), words.length, items.length);
    }

    /** The label of the arc that the transition with this number draws. */
    String label(int transition) {
        return transitions.get(transition).label();
    }

    /**
     * Builds the tree of the first {@code count} words of {@code decoding}'s sentence in its configuration and arcs: of each
     * word but the root the head and the transition that drew the arc, {@link Configuration#NONE} where none did.
     */
    void parse(Decoding decoding, int count) {
        Configuration at = decoding.configuration;
        at.begin(count);
        for (int word = 0; word <= count; word++) {
            decoding.arcs[word] = Configuration.NONE;
            decoding.sentence.copy(Field.VALENCY_ALL, word, valencies, 0);
        }
        while (!at.isAtEnd()) {
            score(decoding, count);
            take(best(decoding.arcScores, allowed.at(at)), decoding);
        }
        for (int word = 1; word <= count; word++) {
            if (!at.hasHead(word)) {
                adopt(word, decoding, count);
            }
        }
    }

    private void score(Decoding decoding, int count) {
        int[] places = decoding.places;
        for (int i = 0; i < words.length; i++) {
            int word = words[i].in(decoding.configuration, count);
            places[i] = word == Configuration.NONE ? SentenceValues.NOWHERE : SentenceValues.place(word);
        }
        Values values = decoding.items;
        for (int i = 0; i < items.length; i++) {
            values.copy(i, decoding.sentence.values, items[i].column + places[items[i].word]);
        }
        int features = 0;
        for (int type = 0; type < sets; type++) {
            Item item = items[templates.first(type)];
            Values members = decoding.sentence.sets[item.column + places[item.word]];
            if (members != null) {
                features = members.joinEach(templates.seed(type), decoding.keys, features);
            }
        }
        features = templates.fill(sets, values, 0, decoding.keys, features);
        model.score(decoding.keys, features, decoding.scratch, decoding.arcScores);
    }

    private static int best(float[] scores, int[] among) {
        int best = among[0];
        for (int label : among) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    private void take(int number, Decoding decoding) {
        Configuration at = decoding.configuration;
        Transition transition = transitions.get(number);
        switch (transition.arc()) {
            case LEFT -> attach(at.top(), at.input(), number, decoding);
            case RIGHT -> attach(at.input(), at.top(), number, decoding);
            case NONE -> {}
        }
        switch (transition.move()) {
            case SHIFT -> at.shift();
            case REDUCE -> at.reduce();
            case PASS -> at.pass();
        }
    }

    private void attach(int word, int head, int transition, Decoding decoding) {
        Configuration at = decoding.configuration;
        int before = at.head(word);
        at.attach(word, head);
        decoding.arcs[word] = transition;
        decoding.sentence.copy(Field.DEPENDENCY_LABEL, word, labels, transition);
        count(head, decoding);
        if (before != Configuration.NONE) {
            count(before, decoding);
        }
    }

    private void count(int head, Decoding decoding) {
        Configuration at = decoding.configuration;
        int left = at.secondLeftmost(head) >= 0 ? 2 : at.leftmost(head) >= 0 ? 1 : 0;
        int right = at.secondRightmost(head) >= 0 ? 2 : at.rightmost(head) >= 0 ? 1 : 0;
        decoding.sentence.copy(Field.VALENCY_ALL, head, valencies, left + 3 * right);
    }

    /** Gives a word without a head the nearby one that scores best, as if the two stood alone on stack and input. */
    private void adopt(int word, Decoding decoding, int count) {
        int head = Configuration.NONE;
        int arc = Configuration.NONE;
        float highest = Float.NEGATIVE_INFINITY;
        for (int direction = -1; direction <= 1; direction += 2) {
            for (int distance = 1; distance <= HEADLESS_WINDOW; distance++) {
                int candidate = word + direction * distance;
                if (candidate < 0 || candidate > count) {
                    break;
                }
                if (decoding.configuration.isDescendant(candidate, word)) {
                    continue;
                }
                decoding.configuration.reset(Math.min(word, candidate), Math.max(word, candidate));
                score(decoding, count);
                int transition = best(decoding.arcScores, allowed.arcs(direction > 0 ? Arc.LEFT : Arc.RIGHT));
                if (decoding.arcScores[transition] > highest) {
                    highest = decoding.arcScores[transition];
                    head = candidate;
                    arc = transition;
                }
            }
        }
        if (head == Configuration.NONE) {
            attach(word, 0, rootArc, decoding);
        } else {
            attach(word, head, arc, decoding);
        }
    }
}
