package org.polybius.engine.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Whether a word tells of what is still to come, as far as the verbs above it say. */
final class Tense {

    private static final Set<String> MODALS =
            Set.of("will", "'ll", "would", "wo", "shall", "may", "might", "can", "could", "should", "must");

    /** What takes an infinitive that is still to come: "plans to", "is due to", "a decision to". */
    private static final Set<String> AHEAD = Set.of(
            "plan",
            "expect",
            "schedule",
            "set",
            "due",
            "want",
            "intend",
            "agree",
            "vow",
            "pledge",
            "promise",
            "hope",
            "threaten",
            "prepare",
            "decide",
            "likely",
            "ready",
            "order",
            "ask",
            "urge",
            "call",
            "tell",
            "invite",
            "propose",
            "aim",
            "seek",
            "slate",
            "poise",
            "wish",
            "offer",
            "decision",
            "proposal",
            "bid",
            "intention",
            "deadline",
            "going",
            "wait",
            "consider",
            "mull",
            "demand");

    private Tense() {}

    /** Whether {@code token}, or else the nearest verb above it, is of the future. */
    static boolean isFuture(ParsedSentence sentence, Token token) {
        Optional<Token> at = Optional.of(token);
        for (int steps = 0; at.isPresent() && steps <= sentence.size(); steps++) {
            Optional<Boolean> told = tellsFuture(sentence, at.get());
            if (told.isPresent()) {
                return told.get();
            }
            at = sentence.head(at.get());
        }
        return false;
    }

    private static Optional<Boolean> tellsFuture(ParsedSentence sentence, Token token) {
        if (AHEAD.contains(token.lemma()) && (token.isNoun() || token.tag().startsWith("JJ"))) {
            return Optional.of(true);
        }
        if (!token.isVerb()) {
            return Optional.empty();
        }
        if (hasAuxiliary(sentence, token, MODALS)) {
            return Optional.of(true);
        }
        if (AHEAD.contains(token.lemma()) && token.tag().equals("VBN")) {
            return Optional.of(true);
        }
        return switch (token.tag()) {
            case "VBD" -> Optional.of(false);
            case "VB" -> infinitive(sentence, token);
            case "VBZ", "VBP" -> Optional.of(!sentence.sentence().isHeadline());
            default -> participle(sentence, token);
        };
    }

    private static Optional<Boolean> infinitive(ParsedSentence sentence, Token verb) {
        boolean ahead =
                sentence.head(verb).filter(head -> AHEAD.contains(head.lemma())).isPresent();
        return ahead || sentence.sentence().isHeadline() ? Optional.of(true) : Optional.empty();
    }

    /** "is meeting on Friday" and "is held on Friday" are plans; "was", "has been" and a bare participle are not. */
    private static Optional<Boolean> participle(ParsedSentence sentence, Token verb) {
        if (hasAuxiliary(sentence, verb, Set.of("was", "were", "has", "have", "had", "'ve", "been"))) {
            return Optional.of(false);
        }
        if (hasAuxiliary(sentence, verb, Set.of("is", "are", "am", "'s", "'re"))) {
            return Optional.of(!sentence.sentence().isHeadline());
        }
        return verb.tag().equals("VBN") ? Optional.of(false) : Optional.empty();
    }

    private static boolean hasAuxiliary(ParsedSentence sentence, Token verb, Set<String> forms) {
        return sentence.children(verb).stream()
                .anyMatch(t -> (t.label().startsWith("aux") || t.label().equals("modal"))
                        && forms.contains(t.surface().toLowerCase(Locale.ROOT)));
    }
}
