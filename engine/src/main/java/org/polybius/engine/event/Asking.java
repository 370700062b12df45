package org.polybius.engine.event;

import java.util.Locale;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;

/** Sentences that ask. */
final class Asking {

    private static final Set<String> SECOND_PERSON = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> CLOSING = Set.of("”", "\"", "''");

    private Asking() {}

    static boolean isQuestion(ParsedSentence sentence) {
        for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
            String surface = sentence.token(i).surface();
            if (surface.equals("?")) {
                return true;
            }
            if (CLOSING.contains(surface)) {
                return false;
            }
        }
        return false;
    }

    /** A question put to somebody, as in interviews: it tells nothing. */
    static boolean isPutToSomebody(ParsedSentence sentence) {
        return isQuestion(sentence)
                && sentence.tokens().stream()
                        .anyMatch(
                                token -> SECOND_PERSON.contains(token.surface().toLowerCase(Locale.ROOT)));
    }
}
