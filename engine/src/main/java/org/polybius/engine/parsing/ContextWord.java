package org.polybius.engine.parsing;

import java.util.Locale;

/**
 * Which word of a configuration a feature looks at.
 *
 * @param source {@code i}: the top of the stack; {@code j}: the next word; {@code k}: down the stack
 * @param window how many words beside it, or, for {@code k}, minus how far below the top
 * @param relation from there to the word meant
 */
record ContextWord(char source, int window, Relation relation) {

    /** Named as in the published templates: head, left- and rightmost dependent, left nearest sibling. */
    enum Relation {
        SELF,
        H,
        H2,
        LMD,
        LMD2,
        RMD,
        RMD2,
        LNS,
        LNS2
    }

    /** The word that {@code text} means, such as {@code i-1} or {@code j0_lmd}. */
    static ContextWord of(String text) {
        int underscore = text.indexOf('_');
        int end = underscore < 0 ? text.length() : underscore;
        return new ContextWord(
                text.charAt(0),
                Integer.parseInt(text.substring(1, end)),
                underscore < 0
                        ? Relation.SELF
                        : Relation.valueOf(text.substring(underscore + 1).toUpperCase(Locale.ROOT)));
    }

    /** The word in {@code at}, a sentence of {@code words} words; {@link Configuration#NONE} if there is none. */
    int in(Configuration at, int words) {
        int word = switch (source) {
            case 'i' -> at.top() + window;
            case 'j' -> at.input() + window;
            default -> at.below(-window);
        };
        return word < 0 || word > words ? Configuration.NONE : related(at, word);
    }

    private int related(Configuration at, int word) {
        return switch (relation) {
            case SELF -> word;
            case H -> at.head(word);
            case H2 -> at.hasHead(word) ? at.head(at.head(word)) : Configuration.NONE;
            case LMD -> at.leftmost(word);
            case LMD2 -> at.secondLeftmost(word);
            case RMD -> at.rightmost(word);
            case RMD2 -> at.secondRightmost(word);
            case LNS -> at.leftSibling(word);
            case LNS2 -> at.hasLeftSibling(word) ? at.leftSibling(at.leftSibling(word)) : Configuration.NONE;
        };
    }
}
