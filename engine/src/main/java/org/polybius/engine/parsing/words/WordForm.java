package org.polybius.engine.parsing.words;

import java.util.List;

/** The forms and features of a word that taggers look at, after NLP4J's {@code StringUtils} and {@code FeatureTemplate}. */
public final class WordForm {

    /** The simplified form of every address and file name. */
    private static final String HYPERLINK = "#hlink#";

    /** The shape repeats no kind of character more often than this. */
    private static final int LONGEST_RUN = 2;

    private WordForm() {}

    /** The word with ASCII and Latin-1 letters in lower case, the others as they are; the same string where none changes. */
    public static String lowercase(String s) {
        int first = 0;
        while (first < s.length() && Characters.lowercase(s.charAt(first)) == s.charAt(first)) {
            first++;
        }
        if (first == s.length()) {
            return s;
        }
        char[] lower = s.toCharArray();
        for (int i = first; i < lower.length; i++) {
            lower[i] = Characters.lowercase(lower[i]);
        }
        return new String(lower);
    }

    /**
     * The word with every number as "0", every currency as a dollar sign, quotes and hyphens as ASCII's, and three or more
     * of a punctuation mark as two; the same string where nothing changes. Addresses and file names are "#hlink#".
     */
    public static String simplified(String form) {
        int symbol = 0;
        while (symbol < form.length() && Characters.isLetter(form.charAt(symbol))) {
            symbol++;
        }
        if (symbol == form.length()) {
            return form;
        }
        if (FileNames.isFileName(form)
                || Hyperlink.hasProtocol(form)
                || Hyperlink.find(form).isFound()) {
            return HYPERLINK;
        }
        return new Simplification(form).result();
    }

    /** Kinds of characters in their order, at most two of a kind in a row: "A", "a", "1", "." and "x" for all others. */
    public static String shape(String simplified) {
        StringBuilder shape = new StringBuilder(simplified.length());
        char previous = 0;
        int run = 0;
        for (int i = 0; i < simplified.length(); i++) {
            char kind = kind(simplified.charAt(i));
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run <= LONGEST_RUN) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Characters.isLower(c)) {
            return 'a';
        }
        if (Characters.isUpper(c)) {
            return 'A';
        }
        if (Characters.isDigit(c)) {
            return '1';
        }
        return Characters.isPunctuation(c) ? '.' : 'x';
    }

    /**
     * The numbers of NLP4J's {@code Orthographic} features that hold of a word, in the order in which it lists them; empty
     * where none does.
     */
    public static List<String> orthographic(String simplified, boolean firstOfSentence) {
        return simplified.equals(HYPERLINK) ? Orthography.HYPERLINK : Orthography.of(simplified, firstOfSentence);
    }
}
