package org.polybius.engine.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * What is asked of a sentence about the acts that it may tell: for each act what its trigger tells, and then of each word
 * that can take part whether it does. A row a question.
 */
final class Questions {

    /** The first question about each word that may name an act; -1 for others. */
    private final int[] firsts;

    /** The words that are asked about, for each trigger the same but for itself. */
    private final List<Token> words;

    private final long[][] columns;

    private enum Column {
        TRIGGER,
        WORD,
        PATH,
        DISTANCE,
        PART
    }

    /** @param pieces the place of each word's first piece; 0 for a word that was not read */
    Questions(ParsedSentence sentence, Heads heads, int[] pieces, List<Token> triggers, Hints hints) {
        firsts = new int[sentence.size()];
        Arrays.fill(firsts, -1);
        words = sentence.tokens().stream()
                .filter(word -> pieces[word.index()] > 0 && Heads.canTakePart(word))
                .toList();
        List<long[]> rows = new ArrayList<>();
        for (Token trigger : triggers) {
            if (pieces[trigger.index()] > 0 && firsts[trigger.index()] < 0) {
                firsts[trigger.index()] = rows.size();
                rows.add(row(sentence, heads, pieces, trigger, trigger, hints));
                for (Token word : words) {
                    if (word.index() != trigger.index()) {
                        rows.add(row(sentence, heads, pieces, trigger, word, hints));
                    }
                }
            }
        }
        columns = new long[Column.values().length][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][i] = rows.get(i)[column];
            }
        }
    }

    private static long[] row(
            ParsedSentence sentence, Heads heads, int[] pieces, Token trigger, Token word, Hints hints) {
        return new long[] {
            pieces[trigger.index()],
            pieces[word.index()],
            heads.path(sentence, trigger, word),
            Heads.distance(trigger.index(), word.index()),
            hints.part(trigger.index(), word.index())
        };
    }

    boolean isEmpty() {
        return columns[0].length == 0;
    }

    /** The question about what {@code trigger} tells; -1 where it was not asked. */
    int about(Token trigger) {
        return firsts[trigger.index()];
    }

    /** The question whether {@code word} takes part in the act at {@code trigger}; -1 where it was not asked. */
    int about(Token trigger, Token word) {
        int question = firsts[trigger.index()];
        if (question < 0) {
            return -1;
        }
        for (Token asked : words) {
            if (asked.index() != trigger.index()) {
                question++;
                if (asked.index() == word.index()) {
                    return question;
                }
            }
        }
        return -1;
    }

    long[] triggers() {
        return columns[Column.TRIGGER.ordinal()];
    }

    long[] words() {
        return columns[Column.WORD.ordinal()];
    }

    long[] paths() {
        return columns[Column.PATH.ordinal()];
    }

    long[] distances() {
        return columns[Column.DISTANCE.ordinal()];
    }

    long[] parts() {
        return columns[Column.PART.ordinal()];
    }

    /** Whether both ask the same. */
    boolean isSame(Questions other) {
        return Arrays.deepEquals(columns, other.columns);
    }
}
