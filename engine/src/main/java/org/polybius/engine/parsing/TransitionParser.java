package org.polybius.engine.parsing;

import java.util.Arrays;
import java.util.List;
import org.polybius.engine.parsing.SentenceValues.Field;
import org.polybius.engine.parsing.Transition.Arc;
import org.polybius.engine.parsing.linear.LinearModel;
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
    private final FeatureGroup ofTop;
    private final FeatureGroup ofInput;
    private final FeatureGroup ofBoth;

    private TransitionParser(LinearModel model) {
        this.model = model;
        transitions = model.labels().stream().map(Transition::of).toList();
        allowed = new AllowedTransitions(transitions);
        rootArc = model.labels().indexOf("R_S_root");
        labels = Values.of(transitions.stream().map(Transition::label).toList());
        ofTop = new FeatureGroup(model.templates(), text -> FeatureGroup.isOfWordsBeside('i', text));
        ofInput = new FeatureGroup(model.templates(), text -> FeatureGroup.isOfWordsBeside('j', text));
        ofBoth = new FeatureGroup(
                model.templates(),
                text -> !FeatureGroup.isOfWordsBeside('i', text) && !FeatureGroup.isOfWordsBeside('j', text));
    }

    static TransitionParser load() {
        return new TransitionParser(LinearModel.load("parser.model"));
    }

    /** Buffers for this parser, and for a tagger of {@code tags} tags. */
    Decoding decoding(int tags) {
        return new Decoding(tags, transitions.size());
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
        Arrays.fill(decoding.topKnown, 0, count + 1, false);
        Arrays.fill(decoding.inputKnown, 0, count + 1, false);
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

    /**
     * Scores all transitions. Two thirds of the features look only at words beside the top of the stack or only at words
     * beside the next word: each word's sum of these is kept.
     */
    private void score(Decoding decoding, int count) {
        int top = decoding.configuration.top();
        int input = decoding.configuration.input();
        if (!decoding.topKnown[top]) {
            decoding.topKnown[top] = true;
            Arrays.fill(decoding.topScores[top], 0);
            add(ofTop, decoding, count, decoding.topScores[top]);
        }
        if (!decoding.inputKnown[input]) {
            decoding.inputKnown[input] = true;
            Arrays.fill(decoding.inputScores[input], 0);
            add(ofInput, decoding, count, decoding.inputScores[input]);
        }
        LinearModel.sum(decoding.topScores[top], decoding.inputScores[input], decoding.arcScores);
        add(ofBoth, decoding, count, decoding.arcScores);
    }

    private void add(FeatureGroup group, Decoding decoding, int count, float[] scores) {
        int features = group.fill(decoding, count);
        model.addScores(decoding.keys, features, decoding.scratch, scores);
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
