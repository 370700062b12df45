package org.polybius.engine.parsing.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are written as one: "cannot", "gonna", "dont". */
final class Compounds {

    private static final int[] NONE = {};

    private final Map<String, int[]> cutsByWord = new HashMap<>();

    /** No word is longer than this. */
    private final int longest;

    /** @param lines the words of each, with blanks between */
    Compounds(List<String> lines) {
        int longestSoFar = 0;
        for (String line : lines) {
            String[] words = line.split(" ");
            int[] cuts = new int[words.length - 1];
            int length = 0;
            for (int i = 0; i < cuts.length; i++) {
                length += words[i].length();
                cuts[i] = length;
            }
            cutsByWord.put(line.replace(" ", ""), cuts);
            longestSoFar = Math.max(longestSoFar, line.length());
        }
        longest = longestSoFar;
    }

    /** Where a word is parted, whatever its case. */
    int[] cuts(String word) {
        return word.length() > longest ? NONE : cutsByWord.getOrDefault(WordForm.lowercase(word), NONE);
    }
}
