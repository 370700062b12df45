package org.polybius.engine.parsing.words;

/** Parts a piece at its symbols: those around it, and those within it that part words. */
final class SymbolSplitter {

    private final WordBounds bounds;
    private final HyphenAffixes affixes;
    private final MorphemeSplitter morphemes;

    SymbolSplitter(WordTable table, MorphemeSplitter morphemes) {
        this.bounds = new WordBounds(table);
        this.affixes = new HyphenAffixes(table);
        this.morphemes = morphemes;
    }

    void split(Piece piece) {
        int first = firstOfWord(piece);
        if (first == piece.length()) {
            addSymbols(piece, 0, first);
            return;
        }
        int last = endOfLastWord(piece);
        // The symbols before a word, and those behind it, which are those before the next word.
        int from = 0;
        int to = first;
        boolean isFirst = true;
        boolean isLast = false;
        while (!isLast) {
            int separator = separator(piece, isFirst ? first + 1 : to, last - 1);
            isLast = separator < 0;
            int nextFrom = isLast ? last : separator;
            int nextTo = isLast ? piece.length() : runEnd(piece, nextFrom, last - 1, false);
            boolean mayTakeBefore = to < nextFrom && (isFirst ? from < to : to - from == 1);
            boolean mayTakeBehind = to < nextFrom && (isLast ? nextFrom < nextTo : nextTo - nextFrom == 1);
            int start = mayTakeBefore && bounds.takeSymbolBefore(piece, to, nextFrom) ? to - 1 : to;
            int end = mayTakeBehind && bounds.takeSymbolBehind(piece, to, nextFrom) ? nextFrom + 1 : nextFrom;
            if (isFirst) {
                addSymbols(piece, from, start);
            } else if (from < start) {
                piece.addWord(from, start);
            }
            if (start < end) {
                morphemes.split(piece, start, end);
            }
            isFirst = false;
            from = end;
            to = nextTo;
        }
        addSymbols(piece, from, to);
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
