package org.polybius.engine.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The abbreviations that end in a full stop, each with what its stop can mean. Read from {@code abbreviations.tsv}. */
final class Abbreviations {

    /** Whether the stop of an abbreviation can also end a sentence. */
    enum Kind {
        NEVER,
        STARTER,
        CAPITAL,
        NUMBER
    }

    /** Long enough for every listed abbreviation: a bound on how far one looks back from a full stop. */
    static final int LONGEST = 12;

    private static final Map<String, Kind> KINDS = WordFile.rows("abbreviations.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));

    private Abbreviations() {}

    /** @param word what stands before the full stop, inner stops included: "U.S", "Mr", "K" */
    static Optional<Kind> kind(String word) {
        Kind listed = KINDS.get(word);
        if (listed != null) {
            return Optional.of(listed);
        }
        return isLetters(word) ? Optional.of(Kind.STARTER) : Optional.empty();
    }

    /** "K" of "J. K. Rowling", "F.B.I" of "F.B.I.": capitals, each with its stop. */
    private static boolean isLetters(String word) {
        if (word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
