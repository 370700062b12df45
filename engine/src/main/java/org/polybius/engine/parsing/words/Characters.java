package org.polybius.engine.parsing.words;

/** Kinds of characters, after NLP4J's {@code CharUtils}: letters and digits are ASCII's alone. */
final class Characters {

    /** The one line end that may stand within a word, where NLP4J's patterns allow a line end after their last character. */
    private static final char NEXT_LINE = '\u0085';

    private Characters() {}

    static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'
                : c == '\u00A0' || c == '\u2028' || c == '\u2029';
    }

    static boolean isUpper(char c) {
        return 'A' <= c && c <= 'Z';
    }

    static boolean isLower(char c) {
        return 'a' <= c && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isLower((char) (c | ' '));
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isVowel(char c) {
        return switch (c | ' ') {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }

    static boolean isConsonant(char c) {
        return isLetter(c) && !isVowel(c);
    }

    /** ASCII's punctuation and symbols. */
    static boolean isPunctuation(char c) {
        return '!' <= c && c <= '~' && !isLetterOrDigit(c);
    }

    static boolean isSymbol(char c) {
        return c < '\u0080' ? isPunctuation(c) : isCurrency(c) || ('\u2000' <= c && c <= '\u206F') || isArrow(c);
    }

    static boolean isCurrency(char c) {
        return c == '$' || ('\u00A2' <= c && c <= '\u00A5') || ('\u20A0' <= c && c <= '\u20CF');
    }

    static boolean isArrow(char c) {
        return ('\u2190' <= c && c <= '\u21FF') || ('\u27F0' <= c && c <= '\u27FF') || ('\u2900' <= c && c <= '\u297F');
    }

    static boolean isHyphen(char c) {
        return c == '-' || ('\u2010' <= c && c <= '\u2014');
    }

    static boolean isBullet(char c) {
        return c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || ('\u2018' <= c && c <= '\u201B');
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || ('\u201C' <= c && c <= '\u201F');
    }

    static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    static boolean isFinalMark(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203C' || ('\u2047' <= c && c <= '\u2049');
    }

    static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || c == '\\';
    }

    static boolean isLeftBracket(char c) {
        return c == '(' || c == '{' || c == '[' || c == '<';
    }

    static boolean isRightBracket(char c) {
        return c == ')' || c == '}' || c == ']' || c == '>';
    }

    static boolean isBracket(char c) {
        return isLeftBracket(c) || isRightBracket(c);
    }

    /** What may stand before a number and be part of it: signs, a decimal point, roots. */
    static boolean isBeforeDigits(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == '\u00B1'
                || c == '\u2212'
                || c == '\u2213'
                || ('\u221A' <= c && c <= '\u221C');
    }

    /** ASCII and Latin-1 letters, and the four of Windows-1252 that lie among the control characters. */
    static char lowercase(char c) {
        if (isUpper(c) || ('\u00C0' <= c && c <= '\u00DE' && c != '\u00D7')) {
            return (char) (c + 32);
        }
        return switch (c) {
            case '\u008A', '\u008C', '\u008E' -> (char) (c + 16);
            case '\u009F' -> '\u00FF';
            default -> c;
        };
    }

    /** The end of the run of ASCII letters that starts there. */
    static int lettersEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the run of digits that starts there. */
    static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The length of a text without a line end at its end. */
    static int lengthOfLine(String text) {
        int length = text.length();
        return length > 0 && text.charAt(length - 1) == NEXT_LINE ? length - 1 : length;
    }
}
