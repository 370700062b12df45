package org.polybius.engine.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.snakeyaml.engine.v2.nodes.Node;

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

    private FactualityWords(YamlFile file) {
        Map<String, Node> top = file.top();
        governors = Map.of(
                Effect.NEGATES, WordSet.ofVerbs(entries(file, top, "negates")),
                Effect.PLANS, WordSet.ofVerbs(entries(file, top, "plans")),
                Effect.PROMISES, WordSet.ofVerbs(entries(file, top, "promises")),
                Effect.POSSIBLE, WordSet.ofVerbs(entries(file, top, "possible")));
        planned = entries(file, top, "planned-words").collect(Collectors.toUnmodifiableSet());
        possible = entries(file, top, "possible-words").collect(Collectors.toUnmodifiableSet());
        claimed = entries(file, top, "claimed-words").collect(Collectors.toUnmodifiableSet());
        negated = entries(file, top, "negated-words").collect(Collectors.toUnmodifiableSet());
        happens = WordSet.ofVerbs(entries(file, top, "happens"));
    }

    static FactualityWords standard() {
        return new FactualityWords(YamlFile.resource("factuality.yaml"));
    }

    private static Stream<String> entries(YamlFile file, Map<String, Node> top, String key) {
        if (!top.containsKey(key)) {
            throw new RuleException("factuality.yaml", "'" + key + "' is missing");
        }
        return file.texts(top.get(key)).stream();
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

    boolean isNegation(Token token) {
        return token.label().equals("neg") || negated.contains(token.lemma());
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
