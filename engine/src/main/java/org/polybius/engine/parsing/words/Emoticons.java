package org.polybius.engine.parsing.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Faces of punctuation within a word, that is not to be parted at them. */
final class Emoticons {

    private static final int ASCII = 128;

    /** By their first or last character, the longest first. */
    private final List<List<String>> byFirst = empty();

    private final List<List<String>> byLast = empty();

    Emoticons(List<String> emoticons) {
        emoticons.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(emoticon -> {
                    byFirst.get(emoticon.charAt(0)).add(emoticon);
                    byLast.get(emoticon.charAt(emoticon.length() - 1)).add(emoticon);
                });
    }

    private static List<List<String>> empty() {
        List<List<String>> lists = new ArrayList<>(ASCII);
        for (int i = 0; i < ASCII; i++) {
            lists.add(new ArrayList<>(0));
        }
        return lists;
    }

    /** The whole word, an emoticon anywhere with eyes and a mouth, or the longest at its start or at its end. */
    Range find(String word) {
        String lower = WordForm.lowercase(word);
        int start = lengthAtStart(lower);
        if (start == lower.length()) {
            return new Range(0, start);
        }
        Range face = face(lower);
        if (face.isFound()) {
            return face;
        }
        return start > 0 ? new Range(0, start) : new Range(lower.length() - lengthAtEnd(lower), lower.length());
    }

    private int lengthAtStart(String word) {
        for (String emoticon : among(byFirst, word.charAt(0))) {
            if (word.startsWith(emoticon)) {
                return emoticon.length();
            }
        }
        return 0;
    }

    private int lengthAtEnd(String word) {
        for (String emoticon : among(byLast, word.charAt(word.length() - 1))) {
            if (word.endsWith(emoticon)) {
                return emoticon.length();
            }
        }
        return 0;
    }

    private static List<String> among(List<List<String>> lists, char c) {
        return c < ASCII ? lists.get(c) : List.of();
    }

    /** Eyes, a nose of hyphens or none, and a mouth of brackets: ":-)". */
    private static Range face(String word) {
        for (int eyes = 0; eyes < word.length() - 1; eyes++) {
            if (isEyes(word.charAt(eyes))) {
                int mouth = eyes + 1;
                while (mouth < word.length() && word.charAt(mouth) == '-') {
                    mouth++;
                }
                int end = mouth;
                while (end < word.length() && isMouth(word.charAt(end))) {
                    end++;
                }
                if (mouth < end) {
                    return new Range(eyes, end);
                }
            }
        }
        return Range.NONE;
    }

    private static boolean isEyes(char c) {
        return switch (c) {
            case '!', '|', ';', ':', '#', '%' -> true;
            default -> false;
        };
    }

    private static boolean isMouth(char c) {
        return c == '|' || Characters.isBracket(c);
    }
}
