package org.polybius.engine.parsing.words;

import java.util.Set;

/** Hyphens that are part of a word: "anti-war", "ten-fold", "rock-'n'-roll". */
final class HyphenAffixes {

    private final Set<String> prefixes;
    private final Set<String> suffixes;

    HyphenAffixes(WordTable table) {
        prefixes = Set.copyOf(table.words("hyphen-prefix"));
        suffixes = Set.copyOf(table.words("hyphen-suffix"));
    }

    /** Whether the hyphen there joins the piece's very first or very last part, or a lone vowel between hyphens. */
    boolean join(String piece, int hyphen) {
        boolean isHyphen = Characters.isHyphen(piece.charAt(hyphen))
                && (hyphen + 1 == piece.length() || Characters.isLetter(piece.charAt(hyphen + 1)));
        return isHyphen
                && (prefixes.contains(WordForm.lowercase(piece.substring(0, hyphen)))
                        || suffixes.contains(WordForm.lowercase(piece.substring(hyphen + 1)))
                        || isVowelBetweenHyphens(piece, hyphen + 1, hyphen + 2)
                        || isVowelBetweenHyphens(piece, hyphen - 1, hyphen - 2));
    }

    private static boolean isVowelBetweenHyphens(String piece, int vowel, int hyphen) {
        return 0 <= hyphen
                && hyphen < piece.length()
                && Characters.isVowel(piece.charAt(vowel))
                && Characters.isHyphen(piece.charAt(hyphen));
    }
}
