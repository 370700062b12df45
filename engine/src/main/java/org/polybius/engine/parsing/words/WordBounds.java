package org.polybius.engine.parsing.words;

import java.util.Set;

/** Symbols at the start and at the end of a word that are part of it. */
final class WordBounds {

    private static final int LONGEST_CONSONANTS = 5;

    private final Set<String> abbreviations;
    private final Set<String> dollars;

    WordBounds(WordTable table) {
        abbreviations = Set.copyOf(table.words("abbreviation"));
        dollars = Set.copyOf(table.words("currency"));
    }

    /** "-1", ".5", "@name", "#tag", "'90s". */
    boolean takeSymbolBefore(Piece piece, int start, int end) {
        char symbol = piece.at(start - 1);
        if (Characters.isBeforeDigits(symbol)) {
            return Characters.isDigit(piece.at(start));
        }
        if (symbol == '@' || symbol == '#') {
            return Characters.isLetter(piece.at(start));
        }
        return Characters.isApostrophe(symbol) && isYear(piece.substring(start, end));
    }

    /** "90", "90s", "90's". */
    private static boolean isYear(String word) {
        int length = Characters.lengthOfLine(word);
        if (length < 2 || !Characters.isDigit(word.charAt(0)) || !Characters.isDigit(word.charAt(1))) {
            return false;
        }
        int end = 2;
        if (end < length && Characters.isApostrophe(word.charAt(end))) {
            end++;
        }
        if (end < length && (word.charAt(end) | ' ') == 's') {
            end++;
        }
        return end == length;
    }

    /** "Mr.", "U.S.", "US$". */
    boolean takeSymbolBehind(Piece piece, int start, int end) {
        char symbol = piece.at(end);
        if (symbol != '.' && symbol != '$') {
            return false;
        }
        String word = piece.substring(start, end);
        String lower = WordForm.lowercase(word);
        return symbol == '$'
                ? dollars.contains(lower + symbol)
                : abbreviations.contains(lower) || keepsPeriod(piece, end, word);
    }

    private static boolean keepsPeriod(Piece piece, int period, String word) {
        if (period + 1 < piece.length()) {
            char next = piece.at(period + 1);
            if (Characters.isSeparator(next)) {
                return true;
            }
            if (Characters.isFinalMark(next) || Characters.isQuote(next)) {
                return false;
            }
        }
        return isInitials(word) || isConsonants(word);
    }

    /** "U.S", "a.m", "J". */
    private static boolean isInitials(String word) {
        int length = Characters.lengthOfLine(word);
        if (length % 2 == 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Characters.isLetterOrDigit(c) : c != '.' && c != '|' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** "Mr", "Ltd"; a "y" at the end is none. */
    private static boolean isConsonants(String word) {
        int length = word.length();
        return 2 <= length
                && length <= LONGEST_CONSONANTS
                && word.chars().allMatch(c -> Characters.isConsonant((char) c))
                && (word.charAt(length - 1) | ' ') != 'y';
    }
}
