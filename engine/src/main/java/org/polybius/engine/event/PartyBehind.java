package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Whose a thing is: Bolivia in "the Bolivian draft", Croatia in "Croatia's bid", Dublin in "a call by Dublin". Words are
 * said about things, and to those behind them.
 */
final class PartyBehind {

    private static final List<Set<String>> PREPOSITIONS =
            List.of(Set.of("by", "from"), Set.of("of", "with", "between"), Set.of("on", "against", "to", "for"));

    private PartyBehind() {}

    /** Who is behind {@code thing}, the owner before others; empty where the words name nobody of known country or sector. */
    static Optional<Participant> of(ParsedSentence sentence, Token thing, Function<Token, Participant> cast) {
        return candidates(sentence, thing).stream()
                .map(cast)
                .filter(party -> party.entity().isActor())
                .findFirst();
    }

    private static List<Token> candidates(ParsedSentence sentence, Token thing) {
        List<Token> candidates = new ArrayList<>(sentence.children(thing, "poss"));
        candidates.removeIf(Token::isPronoun);
        for (Set<String> prepositions : PREPOSITIONS) {
            if (prepositions.contains("of")) {
                candidates.addAll(nationalities(sentence, thing));
            }
            for (Token child : sentence.children(thing)) {
                if (child.index() > thing.index() && isOneOf(prepositions, child)) {
                    candidates.addAll(sentence.children(child, "pobj"));
                }
            }
        }
        return candidates;
    }

    private static List<Token> nationalities(ParsedSentence sentence, Token thing) {
        return sentence.children(thing).stream()
                .filter(t -> t.index() < thing.index() && !t.isVerb())
                .filter(t -> Character.isUpperCase(t.surface().charAt(0)))
                .filter(t -> t.tag().equals("JJ") || t.isProperNoun())
                .toList();
    }

    private static boolean isOneOf(Set<String> prepositions, Token token) {
        return Arguments.isPreposition(token) && prepositions.contains(token.lemma());
    }
}
