package org.polybius.engine.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Verbs that carry a noun's event and give it a participant: in "launched an attack" the subject of "launch" attacks, in
 * "suffered an attack" it is attacked. Also called light or support verbs.
 */
final class CarrierVerbs {

    /** Which participant of the noun the verb's subject is. */
    enum Gives {
        DOER,
        UNDERGOER
    }

    /** The verb that carries a noun. */
    record Carrier(Token verb, Gives gives) {

        boolean givesTo(Optional<Role> role) {
            return role.filter(r -> r == (gives == Gives.DOER ? Role.ACTOR : Role.RECIPIENT))
                    .isPresent();
        }

        List<Token> subjects(ParsedSentence sentence) {
            return Arguments.subjects(sentence, verb);
        }
    }

    private final Map<String, Gives> verbs = new HashMap<>();
    /** Verb and preposition, "come under": the noun stands behind the preposition. */
    private final Map<String, Gives> withPreposition = new HashMap<>();

    private final Set<String> quantities;

    private CarrierVerbs(WordLists words) {
        read(words.get("doer"), Gives.DOER);
        read(words.get("undergoer"), Gives.UNDERGOER);
        quantities = Set.copyOf(words.get("quantities"));
    }

    static CarrierVerbs standard() {
        return new CarrierVerbs(WordLists.standard("carriers"));
    }

    private void read(List<String> entries, Gives gives) {
        for (String entry : entries) {
            (entry.contains(" ") ? withPreposition : verbs).put(entry, gives);
        }
    }

    boolean isQuantity(String lemma) {
        return quantities.contains(lemma);
    }

    /** The verb that carries {@code noun}, also through a word of quantity ("a series of attacks"). */
    Optional<Carrier> carrierOf(ParsedSentence sentence, Token noun) {
        Optional<Token> head = sentence.head(noun);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return switch (noun.label()) {
            case "dobj", "nsubjpass", "attr" -> carrier(head.get());
            case "conj" -> head.get().isNoun() ? carrierOf(sentence, head.get()) : Optional.empty();
            case "pobj" -> ofPreposition(sentence, head.get());
            default -> Optional.empty();
        };
    }

    private Optional<Carrier> carrier(Token verb) {
        return Optional.ofNullable(verbs.get(verb.lemma())).map(gives -> new Carrier(verb, gives));
    }

    private Optional<Carrier> ofPreposition(ParsedSentence sentence, Token preposition) {
        Optional<Token> above = sentence.head(preposition);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        if (above.get().isNoun()
                && preposition.lemma().equals("of")
                && isQuantity(above.get().lemma())) {
            return carrierOf(sentence, above.get());
        }
        return Optional.ofNullable(withPreposition.get(above.get().lemma() + " " + preposition.lemma()))
                .map(gives -> new Carrier(above.get(), gives));
    }
}
