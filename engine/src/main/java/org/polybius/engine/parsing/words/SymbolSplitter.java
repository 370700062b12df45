package org.polybius.engine.parsing.words;

import java.util.Set;

/** Parts a piece at its symbols: those around it, and those within it that part words. */
final class SymbolSplitter {

    private static final int LONGEST_CONSONANTS = 5;

    private final Set<String> abbreviations = WordFile.words("abbreviations.txt");
    private final HyphenAffixes affixes = new HyphenAffixes();
    private final MorphemeSplitter morphemes;

    SymbolSplitter(MorphemeSplitter morphemes) {
        this.morphemes = morphemes;
    }

    void split(Piece piece) {
        int first = firstOfWord(piece);
        if (first == piece.length()) {
            addSymbols(piece, 0, first);
            return;
        }
        int last = endOfLastWord(piece);
        // The symbols before a word, and below those behind it: the latter are the former of the next word.
        int from = 0;
        int to = first;
        boolean isFirst = true;
        while (true) {
            int nextFrom = separator(piece, isFirst ? first + 1 : to, last - 1);
            boolean isLast = nextFrom < 0;
            nextFrom = isLast ? last : nextFrom;
            int nextTo = isLast ? piece.length() : runEnd(piece, nextFrom, last - 1, false);
            int word = to;
            if (to < nextFrom) {
                String text = piece.substring(to, nextFrom);
                if ((isFirst ? from < to : to - from == 1) && takesSymbolBefore(piece, to, text)) {
                    word--;
                }
                if ((isLast ? nextFrom < nextTo : nextTo - nextFrom == 1) && takesSymbolBehind(piece, nextFrom, text)) {
                    nextFrom++;
                }
            }
            if (isFirst) {
                addSymbols(piece, from, word);
            } else if (from < word) {
                piece.addWord(from, word);
            }
            if (word < nextFrom) {
                morphemes.split(piece, word, nextFrom);
            }
            if (isLast) {
                addSymbols(piece, nextFrom, nextTo);
                return;
            }
            isFirst = false;
            from = nextFrom;
            to = nextTo;
        }
    }

    private static int firstOfWord(Piece piece) {
        int index = 0;
        while (index < piece.length() && Characters.isSymbol(piece.at(index))) {
            index++;
        }
        return index;
    }

    private static int endOfLastWord(Piece piece) {
        int end = piece.length();
        while (Characters.isSymbol(piece.at(end - 1))) {
            end--;
        }
        return end;
    }

    /** The first symbol from there that parts words, or -1. */
    private int separator(Piece piece, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = piece.at(i);
            if (!Characters.isLetterOrDigit(c) && isSeparator(piece, i, to) && !isPartOfWord(piece, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSeparator(Piece piece, int index, int to) {
        char c = piece.at(index);
        if (Characters.isFinalMark(c)) {
            char next = piece.at(index + 1);
            return Characters.isFinalMark(next)
                    || Characters.isSeparator(next)
                    || Characters.isQuote(next)
                    || (index + 1 < to && partsWords(next));
        }
        return partsWords(c);
    }

    private static boolean partsWords(char c) {
        return switch (c) {
            case ';', ',', '~', '=', '+', '&', '|', '/' -> true;
            default ->
                Characters.isBracket(c)
                        || Characters.isArrow(c)
                        || Characters.isDoubleQuote(c)
                        || Characters.isHyphen(c);
        };
    }

    /** "anti-war", "F-16", "1/2", "1,000", "AT&T". */
    private boolean isPartOfWord(Piece piece, int index) {
        char before = piece.at(index - 1);
        char after = piece.at(index + 1);
        return switch (piece.at(index)) {
            case '/' -> Characters.isDigit(before) && Characters.isDigit(after);
            case '&' -> Characters.isLetter(before) && Characters.isLetter(after);
            case ',' -> Characters.isDigit(before) && Characters.digitsEnd(piece.text(), index + 1) == index + 4;
            default ->
                Characters.isHyphen(piece.at(index))
                        && (Characters.isLetterOrDigit(before) && Characters.isDigit(after)
                                || affixes.join(piece.text(), index));
        };
    }

    /** "-1", ".5", "@name", "#tag", "'90s". */
    private static boolean takesSymbolBefore(Piece piece, int start, String word) {
        char symbol = piece.at(start - 1);
        if (Characters.isBeforeDigits(symbol)) {
            return Characters.isDigit(word.charAt(0));
        }
        if (symbol == '@' || symbol == '#') {
            return Characters.isLetter(word.charAt(0));
        }
        return Characters.isApostrophe(symbol) && isYear(word);
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
    private boolean takesSymbolBehind(Piece piece, int symbol, String word) {
        return switch (piece.at(symbol)) {
            case '.' -> abbreviations.contains(WordForm.lowercase(word)) || keepsPeriod(piece, symbol, word);
            case '$' -> morphemes.isDollar(word);
            default -> false;
        };
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

    /** Parts a run of symbols: final marks together, brackets, separators and quotes, and every repetition. */
    private static void addSymbols(Piece piece, int from, int to) {
        int start = from;
        int end;
        for (int i = from; i < to; i = end) {
            boolean isFinal = Characters.isFinalMark(piece.at(i));
            end = runEnd(piece, i, to, isFinal);
            if (isFinal || standsAlone(piece.at(i)) || i + 1 < end) {
                if (start < i) {
                    piece.addWord(start, i);
                }
                piece.addWord(i, end);
                start = end;
            }
        }
        if (start < to) {
            piece.addWord(start, to);
        }
    }

    private static boolean standsAlone(char c) {
        return Characters.isBracket(c) || Characters.isSeparator(c) || Characters.isQuote(c) || c == '`';
    }

    /** The end of the run of that symbol, or of final marks of any kind. */
    private static int runEnd(Piece piece, int from, int to, boolean isFinal) {
        char c = piece.at(from);
        int end = from + 1;
        while (end < to && (isFinal ? Characters.isFinalMark(piece.at(end)) : piece.at(end) == c)) {
            end++;
        }
        return end;
    }
}
