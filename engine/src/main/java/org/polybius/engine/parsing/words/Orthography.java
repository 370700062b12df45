package org.polybius.engine.parsing.words;

import java.util.ArrayList;
import java.util.List;

/** What kinds of characters a word has. The features are numbered as NLP4J's models know them. */
final class Orthography {

    static final List<String> HYPERLINK = List.of("0");

    private static final List<String> ALL_UPPER = List.of("1");
    private static final List<String> ALL_LOWER = List.of("2");
    private static final List<String> FIRST_UPPER = List.of("11");

    private final String word;
    private int uppers;
    private int lowers;
    private int digits;
    private int punctuation;
    private boolean hasPeriod;
    private boolean hasHyphen;

    private Orthography(String word) {
        this.word = word;
        for (int i = 0; i < word.length(); i++) {
            count(word.charAt(i));
        }
    }

    private void count(char c) {
        if (Characters.isLower(c)) {
            lowers++;
        } else if (Characters.isUpper(c)) {
            uppers++;
        } else if (Characters.isDigit(c)) {
            digits++;
        } else if (Characters.isPunctuation(c)) {
            punctuation++;
            hasPeriod |= c == '.';
            hasHyphen |= c == '-';
        }
    }

    static List<String> of(String word, boolean firstOfSentence) {
        return new Orthography(word).features(firstOfSentence);
    }

    private List<String> features(boolean firstOfSentence) {
        int length = word.length();
        boolean firstUpper = length > 0 && Characters.isUpper(word.charAt(0));
        if (uppers == length) {
            return ALL_UPPER;
        }
        if (lowers == length) {
            return ALL_LOWER;
        }
        if (firstUpper && lowers == length - 1) {
            return firstOfSentence ? List.of() : FIRST_UPPER;
        }
        List<String> features = new ArrayList<>();
        addKind(features);
        addCapitals(features, firstUpper, firstOfSentence);
        addParts(features);
        return features;
    }

    /** All digits, all punctuation, all of these two, or no lower case letter. */
    private void addKind(List<String> features) {
        int length = word.length();
        if (digits == length) {
            features.add("3");
        } else if (punctuation == length) {
            features.add("4");
        } else if (digits + punctuation == length) {
            features.add("5");
        } else if (lowers == 0) {
            features.add("10");
        }
    }

    private void addCapitals(List<String> features, boolean firstUpper, boolean firstOfSentence) {
        if (firstUpper && !firstOfSentence) {
            features.add("11");
        }
        int within = firstUpper ? uppers - 1 : uppers;
        if (within == 1) {
            features.add("12");
        } else if (within > 1) {
            features.add("13");
        }
    }

    private void addParts(List<String> features) {
        if (digits > 0 && digits < word.length()) {
            features.add("6");
        }
        if (hasPeriod) {
            features.add("7");
        }
        if (hasHyphen) {
            features.add("8");
        }
        if (punctuation > 0 && punctuation < word.length() && !hasPeriod && !hasHyphen) {
            features.add("9");
        }
    }
}
