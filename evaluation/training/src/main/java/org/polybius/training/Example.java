package org.polybius.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.RuleView;
import org.polybius.engine.judge.WordPieces;
import org.polybius.engine.judge.WordPieces.Pieces;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.polybius.evaluation.CorpusSentence;
import org.polybius.evaluation.CorpusSentence.GoldEvent;

/**
 * A sentence of the corpus with what the rules see there and what is right. Of a trigger and of a party the word counts that
 * the others hang on; the others are neither right nor wrong.
 *
 * @param types of each word, 0 for no act, else 1 and the type's place; {@link #OPEN} for other words of a trigger
 * @param acts each event's, where its trigger was read; and of words that the rules take for acts and that are none
 */
record Example(RuleView view, Pieces pieces, int[] types, List<Act> acts) {

    static final int OPEN = -1;

    /**
     * An event to learn, or a word that is taken for one: of that all but its trigger is {@link #OPEN}.
     *
     * @param trigger its word
     * @param factuality its place in the enumeration
     * @param actor of each word 1 if it is one, 0 if it is none, {@link #OPEN} for other words of one
     * @param recipient as {@code actor}
     */
    record Act(int trigger, int factuality, int[] actor, int[] recipient) {}

    ParsedSentence sentence() {
        return view.sentence();
    }

    /** The sentences of {@code corpus}. */
    static List<Example> of(List<CorpusSentence> corpus, Coder coder, WordPieces cutter) {
        List<Example> examples = new ArrayList<>();
        for (CorpusSentence gold : corpus) {
            for (RuleView view : coder.ruleViews(gold.article())) {
                examples.add(of(view, gold.events(), cutter.cut(view.sentence())));
            }
        }
        return examples;
    }

    private static Example of(RuleView view, List<GoldEvent> events, Pieces pieces) {
        ParsedSentence sentence = view.sentence();
        int[] types = new int[sentence.size()];
        List<Act> acts = new ArrayList<>();
        for (GoldEvent event : events) {
            within(sentence, event.trigger()).stream()
                    .filter(word -> types[word] == 0)
                    .forEach(word -> types[word] = OPEN);
        }
        for (GoldEvent event : events) {
            headOf(sentence, within(sentence, event.trigger()))
                    .filter(word -> pieces.first()[word] > 0)
                    .ifPresent(trigger -> {
                        types[trigger] = 1 + event.types().get(0).ordinal();
                        acts.add(new Act(
                                trigger,
                                event.factuality().ordinal(),
                                marks(sentence, event.actor()),
                                marks(sentence, event.recipient())));
                    });
        }
        for (Token word : sentence.tokens()) {
            boolean taken =
                    view.hints().types()[word.index()] > 0 || view.hints().weak()[word.index()] > 0;
            if (taken && types[word.index()] == 0 && pieces.first()[word.index()] > 0) {
                int[] open = new int[sentence.size()];
                Arrays.fill(open, OPEN);
                acts.add(new Act(word.index(), OPEN, open, open));
            }
        }
        return new Example(view, pieces, types, acts);
    }

    private static List<Integer> within(ParsedSentence sentence, List<Span> spans) {
        return sentence.tokens().stream()
                .filter(token -> spans.stream().anyMatch(token.span()::overlaps))
                .map(Token::index)
                .toList();
    }

    private static Optional<Integer> headOf(ParsedSentence sentence, List<Integer> words) {
        return words.stream()
                .filter(word -> !words.contains(sentence.token(word).head()))
                .findFirst();
    }

    private static int[] marks(ParsedSentence sentence, List<Span> spans) {
        int[] marks = new int[sentence.size()];
        for (Span span : spans) {
            List<Integer> words = within(sentence, List.of(span));
            words.forEach(word -> marks[word] = OPEN);
            headOf(sentence, words).ifPresent(word -> marks[word] = 1);
        }
        return marks;
    }
}
