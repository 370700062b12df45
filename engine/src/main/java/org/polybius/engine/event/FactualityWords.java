package org.polybius.engine.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** The words of factuality.yaml. */
final class FactualityWords {

    /** What a governing word does to the act below it. */
    enum Effect {
        NEGATES,
        PLANS,
        PROMISES,
        POSSIBLE
    }

    private static final Effect[] EFFECTS = Effect.values();

    private final Map<Effect, WordSet> governors;
    private final Set<String> planned;
    private final Set<String> possible;
    private final Set<String> claimed;
    private final Set<String> negated;
    private final WordSet happens;
    private final WordSet presupposes;

    private FactualityWords(WordLists words) {
        governors = Map.of(
                Effect.NEGATES, WordSet.ofVerbs(words.get("negates").stream()),
                Effect.PLANS, WordSet.ofVerbs(words.get("plans").stream()),
                Effect.PROMISES, WordSet.ofVerbs(words.get("promises").stream()),
                Effect.POSSIBLE, WordSet.ofVerbs(words.get("possible").stream()));
        planned = Set.copyOf(words.get("planned-words"));
        possible = Set.copyOf(words.get("possible-words"));
        claimed = Set.copyOf(words.get("claimed-words"));
        negated = Set.copyOf(words.get("negated-words"));
        happens = WordSet.ofVerbs(words.get("happens").stream());
        presupposes = WordSet.ofVerbs(words.get("presupposes").stream());
    }

    static FactualityWords standard() {
        return new FactualityWords(WordLists.standard("factuality"));
    }

    /** What {@code governor} does to the act that it governs. */
    Optional<Effect> effect(ParsedSentence sentence, Token governor) {
        for (Effect effect : EFFECTS) {
            if (governors.get(effect).hasVerb(sentence, governor)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    boolean happens(ParsedSentence sentence, Token verb) {
        return happens.hasVerb(sentence, verb);
    }

    /** Whether {@code verb} takes for granted that what it is done to happened or goes on. */
    boolean presupposes(ParsedSentence sentence, Token verb) {
        return presupposes.hasVerb(sentence, verb);
    }

    boolean isNegation(Token token) {
        return token.label().equals("neg")
                || negated.contains(token.lemma())
                || negated.contains(token.surface().toLowerCase(Locale.ROOT));
    }

    /** The level that a modifier beside the act gives it, by its lemma or as printed ("planned" is no "plan"). */
    Optional<Factuality> level(Token modifier) {
        return level(modifier.lemma()).or(() -> level(modifier.surface().toLowerCase(Locale.ROOT)));
    }

    private Optional<Factuality> level(String word) {
        if (planned.contains(word)) {
            return Optional.of(Factuality.PLANNED);
        }
        if (possible.contains(word)) {
            return Optional.of(Factuality.POSSIBLE);
        }
        return claimed.contains(word) ? Optional.of(Factuality.CLAIMED) : Optional.empty();
    }
}
