package org.polybius.engine.parsing.words;

import java.util.ArrayList;
import java.util.List;

/** Faces of punctuation within a word, that is not to be parted at them. */
final class Emoticons {

    private static final int ASCII = 128;

    private final List<List<String>> byFirst = empty();
    private final List<List<String>> byLast = empty();

    /** @param emoticons in lower case, the longest first */
    Emoticons(List<String> emoticons) {
        for (String emoticon : emoticons) {
            byFirst.get(emoticon.charAt(0)).add(emoticon);
            byLast.get(emoticon.charAt(emoticon.length() - 1)).add(emoticon);
        }
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
        int start = lengthAtStart(word);
        if (start == word.length()) {
            return new Range(0, start);
        }
        Range face = face(word);
        if (face.isFound()) {
            return face;
        }
        return start > 0 ? new Range(0, start) : new Range(word.length() - lengthAtEnd(word), word.length());
    }

    private int lengthAtStart(String word) {
        for (String emoticon : among(byFirst, word.charAt(0))) {
            if (isAt(word, 0, emoticon)) {
                return emoticon.length();
            }
        }
        return 0;
    }

    private int lengthAtEnd(String word) {
        for (String emoticon : among(byLast, word.charAt(word.length() - 1))) {
            if (isAt(word, word.length() - emoticon.length(), emoticon)) {
                return emoticon.length();
            }
        }
        return 0;
    }

    private static List<String> among(List<List<String>> lists, char c) {
        return c < ASCII ? lists.get(Characters.lowercase(c)) : List.of();
    }

    private static boolean isAt(String word, int from, String emoticon) {
        if (from < 0 || from + emoticon.length() > word.length()) {
            return false;
        }
        for (int i = 0; i < emoticon.length(); i++) {
            if (Characters.lowercase(word.charAt(from + i)) != emoticon.charAt(i)) {
                return false;
            }
        }
        return true;
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
