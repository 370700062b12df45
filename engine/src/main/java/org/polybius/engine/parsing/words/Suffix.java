package org.polybius.engine.parsing.words;

import java.util.List;
import java.util.Optional;

/**
 * An ending of inflected words and what may stand in its place in the base form.
 *
 * @param doubles whether it may have doubled the consonant before it: "zipped"
 */
record Suffix(String ending, boolean doubles, List<String> replacements) {

    /** A consonant before the ending is doubled in words of this length without the ending, or longer. */
    private static final int SHORTEST_DOUBLED = 4;

    private static final List<Suffix> PRESENT = List.of(of("ies", "y"), of("es", ""), of("s", ""));
    private static final List<Suffix> GERUND = List.of(of("ying", "ie"), doubling("ing", "", "e"));
    private static final List<Suffix> PAST =
            List.of(of("ied", "y"), doubling("ed", ""), of("d", ""), of("n", ""), of("ung", "ing"));
    private static final List<Suffix> PLURAL = List.of(
            of("ies", "y"), of("es", ""), of("s", ""), of("men", "man"), of("ae", "a"), of("i", "us"), of("a", "um"));
    private static final List<Suffix> MORE = List.of(of("ier", "y"), doubling("er", ""), of("er", "e"));
    private static final List<Suffix> MOST = List.of(of("iest", "y"), doubling("est", ""), of("est", "e"));
    private static final List<Suffix> ADVERB_MORE = List.of(of("ier", "y"), of("er", "", "e"));
    private static final List<Suffix> ADVERB_MOST = List.of(of("iest", "y"), of("est", "", "e"));

    private static Suffix of(String ending, String... replacements) {
        return new Suffix(ending, false, List.of(replacements));
    }

    private static Suffix doubling(String ending, String... replacements) {
        return new Suffix(ending, true, List.of(replacements));
    }

    /** The endings of words with that tag, in the order in which they are tried. */
    static List<Suffix> of(String tag) {
        return switch (tag) {
            case "VBZ" -> PRESENT;
            case "VBG" -> GERUND;
            case "VBD", "VBN" -> PAST;
            case "NNS", "NNPS" -> PLURAL;
            case "JJR" -> MORE;
            case "JJS" -> MOST;
            case "RBR" -> ADVERB_MORE;
            case "RBS" -> ADVERB_MOST;
            default -> List.of();
        };
    }

    /** The base form that this ending was added to, where there is such a word. */
    Optional<String> base(String form, HashedWords bases) {
        if (!form.endsWith(ending)) {
            return Optional.empty();
        }
        int stem = form.length() - ending.length();
        Optional<String> base = base(form, stem, bases);
        boolean doubled = doubles && stem >= SHORTEST_DOUBLED && form.charAt(stem - 2) == form.charAt(stem - 1);
        return base.isEmpty() && doubled ? base(form, stem - 1, bases) : base;
    }

    private Optional<String> base(String form, int stem, HashedWords bases) {
        long hash = HashedWords.hash(form, stem);
        for (String replacement : replacements) {
            if (bases.has(HashedWords.hash(hash, replacement))) {
                return Optional.of(form.substring(0, stem) + replacement);
            }
        }
        return Optional.empty();
    }
}
