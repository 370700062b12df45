package org.polybius.engine.parsing.words;

import java.util.List;

/** Parts what stands between symbols: amounts from currencies and units, clitics, and words written as one. */
final class MorphemeSplitter {

    private static final int WHOLE = -1;

    /** In the order in which they are tried. */
    private final List<String> currencies;

    private final List<String> units;
    private final Compounds compounds;

    MorphemeSplitter(WordTable table) {
        currencies = table.words("currency");
        units = table.words("unit");
        compounds = new Compounds(table.words("compound"));
    }

    void split(Piece piece, int from, int to) {
        String word = piece.substring(from, to);
        int cut = word.length() == 1 ? WHOLE : cut(word);
        if (cut == WHOLE) {
            addParts(word, piece.offset() + from, piece.words());
        } else {
            piece.addWord(from, from + cut);
            piece.addWord(from + cut, to);
        }
    }

    /** Adds a word that no symbol or number parts, or the words that are written as this one. */
    void addParts(String word, int offset, List<Word> words) {
        int start = 0;
        for (int cut : compounds.cuts(word)) {
            words.add(new Word(offset + start, offset + cut, word.substring(start, cut)));
            start = cut;
        }
        int end = offset + word.length();
        words.add(new Word(offset + start, end, word.substring(start)));
    }

    private int cut(String word) {
        int digit = firstDigit(word);
        if (digit != WHOLE) {
            int behind = lastDigit(word) + 1;
            int cut = cutOfCurrency(word, digit, behind);
            if (cut != WHOLE) {
                return cut;
            }
            if (units.contains(WordForm.lowercase(word.substring(behind)))) {
                return behind;
            }
        }
        int cut = cutOfSign(word);
        return cut == WHOLE ? cutOfClitic(word) : cut;
    }

    /** "US$5", "5USD"; with one at each end, that which is tried first is parted. */
    private int cutOfCurrency(String word, int digit, int behind) {
        String before = WordForm.lowercase(word.substring(0, digit));
        String after = WordForm.lowercase(word.substring(behind));
        int first = currencies.indexOf(before);
        int last = before.startsWith(after) ? WHOLE : currencies.indexOf(after);
        boolean isLast = last != WHOLE && (first == WHOLE || last < first);
        return isLast ? behind : first == WHOLE ? WHOLE : digit;
    }

    /** "#5", "5%": a sign before or behind digits and punctuation. */
    private static int cutOfSign(String word) {
        int last = word.length() - 1;
        if (isSign(word.charAt(0)) && isNumber(word, 1, last + 1)) {
            return 1;
        }
        return isSign(word.charAt(last)) && isNumber(word, 0, last) ? last : WHOLE;
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '#', '$', '%', '*', '=' -> true;
            default -> false;
        };
    }

    private static boolean isNumber(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isDigit(word.charAt(i)) && !Characters.isPunctuation(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "he'll", "John's", "don't"; not "90's". */
    private static int cutOfClitic(String word) {
        int apostrophe = word.length() - 1;
        int least = Math.max(word.length() - 3, 1);
        while (apostrophe >= least && !Characters.isApostrophe(word.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe < least) {
            return WHOLE;
        }
        char before = word.charAt(apostrophe - 1);
        return switch (WordForm.lowercase(word.substring(apostrophe + 1))) {
            case "d", "m", "z", "ll", "nt", "re", "ve" -> apostrophe;
            case "s" -> Characters.isDigit(before) ? WHOLE : apostrophe;
            case "t" -> (before == 'n' || before == 'N') && apostrophe > 1 ? apostrophe - 1 : WHOLE;
            default -> WHOLE;
        };
    }

    private static int firstDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Characters.isDigit(word.charAt(i))) {
                return i;
            }
        }
        return WHOLE;
    }

    private static int lastDigit(String word) {
        int index = word.length() - 1;
        while (!Characters.isDigit(word.charAt(index))) {
            index--;
        }
        return index;
    }
}
