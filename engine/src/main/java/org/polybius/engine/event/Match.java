package org.polybius.engine.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.parsing.Token;

/**
 * A pattern found in a sentence.
 *
 * @param trigger the token that the rule hangs on: verb or noun
 * @param words the trigger with its particle and the words that the pattern requires, in text order
 * @param roles the head tokens that fill each role
 * @param score how much of the sentence the pattern explains: the higher of two at the same words wins
 */
record Match(
        Rule rule,
        RulePattern pattern,
        Token trigger,
        List<Token> words,
        Map<Role, List<Token>> roles,
        List<Token> complements,
        int score) {

    Match {
        words = List.copyOf(words);
        roles = roles.isEmpty() ? Map.of() : new EnumMap<>(roles);
        complements = List.copyOf(complements);
    }

    List<Token> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
