package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Whom a measure is said to hit among others: "sanctions on Peru, including its state bank, Banco Uno". */
final class IncludedTargets {

    /** From "including" over what the measure is called to the verb: "impose sanctions including". */
    private static final int MOST_STEPS = 3;

    private IncludedTargets() {}

    /** Heads of the names that stand behind an "including" below {@code trigger}. */
    static List<Token> of(ParsedSentence sentence, Token trigger) {
        return sentence.tokens().stream()
                .filter(token -> isIncluding(token) && isBelow(sentence, token, trigger))
                .flatMap(including -> included(sentence, including))
                .toList();
    }

    /** "targeting" in "sanctions on Peru, including targeting its state bank": no act beside the measure. */
    static boolean leadTo(ParsedSentence sentence, Token verb) {
        return verb.label().equals("pcomp")
                && sentence.head(verb).filter(IncludedTargets::isIncluding).isPresent();
    }

    /** Whether {@code name} is one of those that stand behind an "including". */
    static boolean isOne(ParsedSentence sentence, Token name) {
        return sentence.tokens().stream()
                .filter(IncludedTargets::isIncluding)
                .flatMap(including -> included(sentence, including))
                .anyMatch(target -> target.index() == name.index());
    }

    private static boolean isIncluding(Token token) {
        return token.lemma().startsWith("includ") && token.label().equals("prep");
    }

    private static boolean isBelow(ParsedSentence sentence, Token token, Token trigger) {
        Token at = token;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
            if (at.index() == trigger.index()) {
                return true;
            }
        }
        return false;
    }

    /** "including the bank", "including targeting the bank"; of "the bank Banco Uno" the name. */
    private static Stream<Token> included(ParsedSentence sentence, Token including) {
        return sentence
                .child(including, "pobj")
                .or(() -> sentence.child(including, "pcomp").flatMap(verb -> sentence.child(verb, "dobj")))
                .map(noun -> sentence.child(noun, "appos")
                        .filter(Token::isProperNoun)
                        .orElse(noun))
                .stream();
    }
}
