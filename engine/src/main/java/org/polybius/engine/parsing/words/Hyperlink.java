package org.polybius.engine.parsing.words;

import java.util.Set;

/**
 * Web addresses, mail addresses and host names within a word. It finds what this pattern of NLP4J's finds, without the
 * pattern's recursion on long words (W is {@code [A-Za-z0-9_]}, A is {@code [A-Za-z]}):
 *
 * <pre>{@code
 * (A{3,9}://)? (W+(:\S*)?@)? ( \d{3}(\.\d{1,3}){3} | W+(-W+)*(\.W+(-W+)*)*\.A{2,} ) (:\d{2,5})? (/\S*)?
 * }</pre>
 */
final class Hyperlink {

    private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp", "sftp");
    private static final int SHORTEST_PROTOCOL = 3;
    private static final int LONGEST_PROTOCOL = 5;
    private static final int NONE = -1;

    private final String word;

    private Hyperlink(String word) {
        this.word = word;
    }

    /** Whether the word starts with a protocol that is all of a web address, whatever follows. */
    static boolean hasProtocol(String word) {
        int colon = word.indexOf("://");
        return SHORTEST_PROTOCOL <= colon
                && colon <= LONGEST_PROTOCOL
                && PROTOCOLS.contains(WordForm.lowercase(word.substring(0, colon)));
    }

    /** The first address in a word, as long as it goes. */
    static Range find(String word) {
        return mayHold(word) ? new Hyperlink(word).find() : Range.NONE;
    }

    /** Every address has a dot within, before a domain's two letters or after a number's three digits. */
    private static boolean mayHold(String word) {
        for (int dot = word.indexOf('.', 1); dot != NONE; dot = word.indexOf('.', dot + 1)) {
            boolean domain = dot + 2 < word.length()
                    && isInName(word.charAt(dot - 1))
                    && Characters.isLetter(word.charAt(dot + 1))
                    && Characters.isLetter(word.charAt(dot + 2));
            boolean number = dot >= 3 && dot + 1 < word.length() && Characters.isDigit(word.charAt(dot - 1));
            if (domain || number) {
                return true;
            }
        }
        return false;
    }

    private Range find() {
        for (int from = 0; from < word.length(); from++) {
            int end = isInName(word.charAt(from)) ? end(from) : NONE;
            if (end != NONE) {
                return new Range(from, end);
            }
        }
        return Range.NONE;
    }

    private int end(int from) {
        int letters = Characters.lettersEnd(word, from) - from;
        if (3 <= letters && letters <= 9 && word.startsWith("://", from + letters)) {
            int end = endBehindProtocol(from + letters + 3);
            if (end != NONE) {
                return end;
            }
        }
        return endBehindProtocol(from);
    }

    /** The user may hold a password, which takes in all that stands before the last at sign that a host follows. */
    private int endBehindProtocol(int from) {
        int name = nameEnd(from);
        if (name > from && at(name) == '@') {
            int end = endOfHost(name + 1);
            if (end != NONE) {
                return end;
            }
        } else if (name > from && at(name) == ':') {
            for (int sign = word.lastIndexOf('@', visibleEnd(name) - 1);
                    sign > name;
                    sign = word.lastIndexOf('@', sign - 1)) {
                int end = endOfHost(sign + 1);
                if (end != NONE) {
                    return end;
                }
            }
        }
        return endOfHost(from);
    }

    private int endOfHost(int from) {
        int end = endOfNumbers(from);
        if (end == NONE) {
            end = endOfDomain(from);
        }
        return end == NONE ? NONE : endOfPath(endOfPort(end));
    }

    /** "255.248.27.1": three digits, then three times up to three. */
    private int endOfNumbers(int from) {
        int end = from + 3;
        if (Characters.digitsEnd(word, from) < end) {
            return NONE;
        }
        for (int i = 0; i < 3; i++) {
            int digits = at(end) == '.' ? Characters.digitsEnd(word, end + 1) - end - 1 : 0;
            if (digits == 0) {
                return NONE;
            }
            end += 1 + Math.min(digits, 3);
        }
        return end;
    }

    /** "www-01.polybius.org": the last of the names between dots that starts with two letters ends it. */
    private int endOfDomain(int from) {
        int end = NONE;
        int label = labelEnd(from);
        while (label != NONE && at(label) == '.') {
            int letters = Characters.lettersEnd(word, label + 1);
            if (letters - label > 2) {
                end = letters;
            }
            label = labelEnd(label + 1);
        }
        return end;
    }

    /** Names with hyphens between. */
    private int labelEnd(int from) {
        int end = nameEnd(from);
        if (end == from) {
            return NONE;
        }
        while (at(end) == '-' && nameEnd(end + 1) > end + 1) {
            end = nameEnd(end + 1);
        }
        return end;
    }

    private int endOfPort(int from) {
        int digits = at(from) == ':' ? Characters.digitsEnd(word, from + 1) - from - 1 : 0;
        return digits < 2 ? from : from + 1 + Math.min(digits, 5);
    }

    private int endOfPath(int from) {
        return at(from) == '/' ? visibleEnd(from) : from;
    }

    private int visibleEnd(int from) {
        int end = from;
        while (end < word.length() && word.charAt(end) != ' ' && (word.charAt(end) < '\t' || word.charAt(end) > '\r')) {
            end++;
        }
        return end;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < word.length() && isInName(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInName(char c) {
        return Characters.isLetterOrDigit(c) || c == '_';
    }

    /** The character there, or none at the end. */
    private char at(int index) {
        return index < word.length() ? word.charAt(index) : 0;
    }
}
