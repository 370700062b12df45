package org.polybius.engine.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word of a noun phrase, cut finer than the parser's tokens: hyphens part words, so that "US-backed" and
 * "al-Qaeda" can be looked up piece by piece.
 *
 * @param key lower case, without accents and full stops: "u.s." and "US" have the key "us"
 * @param surface as printed
 * @param joined whether a hyphen or slash ties it to the word before
 */
record Word(String key, String surface, boolean joined) {

    private static final String POSSESSIVE = "'s";

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean joined = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(c)) {
                end = endOfWord(text, at);
                words.add(named(text.substring(at, end), joined));
                joined = false;
            } else if (isApostrophe(c)) {
                end = addPossessive(text, at, words);
            } else if (isDash(c)) {
                joined = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            } else if (c == '&') {
                words.add(new Word("and", "&", false));
            } else if (!Character.isWhitespace(c) && c != '.') {
                words.add(new Word(String.valueOf(c), String.valueOf(c), false));
            }
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (c == '.' && letterAt(text, at + 1))
                    || (isApostrophe(c) && letterAt(text, at + 1) && !isPossessive(text, at));
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int addPossessive(String text, int at, List<Word> words) {
        if (isPossessive(text, at)) {
            words.add(new Word(POSSESSIVE, text.substring(at, at + 2), false));
            return at + 2;
        }
        boolean afterPluralS = at > 0
                && Character.toLowerCase(text.charAt(at - 1)) == 's'
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
        if (afterPluralS) {
            words.add(new Word(POSSESSIVE, text.substring(at, at + 1), false));
        }
        return at + 1;
    }

    private static boolean isPossessive(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !letterAt(text, at + 2);
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '/' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    private static Word named(String surface, boolean joined) {
        return new Word(keyOf(surface), surface, joined);
    }

    private static String keyOf(String surface) {
        StringBuilder key = new StringBuilder(surface.length());
        String plain = isAscii(surface) ? surface : Normalizer.normalize(surface, Normalizer.Form.NFD);
        String lower = plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ł' -> key.append('l');
                case 'ø' -> key.append('o');
                case 'đ' -> key.append('d');
                case 'ı' -> key.append('i');
                case 'ə' -> key.append('a');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        key.append(c);
                    }
                }
            }
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    boolean isPossessive() {
        return key.equals(POSSESSIVE);
    }

    boolean isCapitalized() {
        return Character.isUpperCase(surface.charAt(0))
                || (surface.length() > 1 && Character.isUpperCase(surface.charAt(1)));
    }

    /** Whether all its letters are capitals, and it has two or more: "US", "U.N.", "M23". */
    boolean isAcronym() {
        long capitals = surface.chars().filter(Character::isUpperCase).count();
        return surface.chars().noneMatch(Character::isLowerCase)
                && (capitals > 1 || (capitals == 1 && surface.chars().anyMatch(Character::isDigit)));
    }

    boolean isNumber() {
        return Character.isDigit(surface.charAt(0)) && surface.chars().noneMatch(Character::isLetter);
    }
}
