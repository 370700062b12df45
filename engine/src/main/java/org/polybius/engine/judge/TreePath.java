package org.polybius.engine.judge;

import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** The way through a dependency tree from the word that names an act to another: "^dobj nsubj", "prep:by pobj". */
public final class TreePath {

    /** Longer ways are all the same. */
    private static final int LONGEST = 5;

    public static final String FAR = "far";

    private TreePath() {}

    /** The labels from {@code from} up, each with a {@code ^}, and down to {@code to}; prepositions with their word. */
    public static String between(ParsedSentence sentence, Token from, Token to) {
        int[] up = new int[LONGEST + 1];
        int ups = 0;
        for (Token at = from; ups <= LONGEST; at = sentence.token(at.head())) {
            up[ups++] = at.index();
            if (at.head() == Token.ROOT) {
                break;
            }
        }
        StringBuilder down = new StringBuilder();
        int steps = 0;
        for (Token at = to; steps <= LONGEST; at = sentence.token(at.head()), steps++) {
            for (int i = 0; i < ups; i++) {
                if (up[i] == at.index() && i + steps <= LONGEST) {
                    return path(sentence, up, i, down);
                }
            }
            if (at.head() == Token.ROOT) {
                break;
            }
            String label = at.label().equals("prep") ? "prep:" + at.lemma() : at.label();
            down.insert(0, " " + label);
        }
        return FAR;
    }

    private static String path(ParsedSentence sentence, int[] up, int ups, StringBuilder down) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < ups; i++) {
            path.append(" ^").append(sentence.token(up[i]).label());
        }
        return path.append(down).toString().strip();
    }
}
