package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * A cue with its subject between the commas of another clause, which is its content: "Iran, the minister said, supplied
 * missiles". The parser makes it a parataxis, and may hang words of the content to it; so the commas decide.
 */
final class InsertedCue {

    private static final Set<String> LABELS = Set.of("parataxis", "dep");
    private static final Set<String> MARKS = Set.of(",", "”", "\"", "''");
    private static final int MAX_WORDS = 16;

    private InsertedCue() {}

    static Optional<Complements.Found> around(ParsedSentence sentence, Token verb, Cue cue) {
        int open = mark(sentence, verb, -1);
        int close = mark(sentence, verb, 1);
        if (!cue.takes("clause") || !LABELS.contains(verb.label()) || open < 0 || close < 0) {
            return Optional.empty();
        }
        return sentence.head(verb).map(head -> {
            List<Token> words = new ArrayList<>(sentence.subtree(head));
            words.removeIf(t -> open <= t.index() && t.index() <= close);
            words.sort(Comparator.comparingInt(Token::index));
            return new Complements.Found(words, Optional.empty());
        });
    }

    /** Index of the nearest mark on one side of the verb, the sentence's end included; −1 if a verb comes first. */
    private static int mark(ParsedSentence sentence, Token verb, int step) {
        int steps = 0;
        for (int i = verb.index() + step; i >= 0 && i < sentence.size() && steps <= MAX_WORDS; i += step, steps++) {
            Token token = sentence.token(i);
            boolean end = step > 0 && token.label().equals("punct") && i == sentence.size() - 1;
            if (MARKS.contains(token.surface()) || end) {
                return i;
            }
            if (token.isVerb() && token.head() != verb.index()
                    || token.surface().equals(";")) {
                return -1;
            }
        }
        return -1;
    }
}
