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
 * To whom something is promised, threatened, asked for or refused, where only the clause that tells what names them:
 * "offered to rebuild the port of Aden", "demanded an end to the blockade of Gaza".
 */
final class ComplementRecipient {

    private static final Set<EventType> TYPES =
            Set.of(EventType.AGREE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT, EventType.CONCEDE);

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "acl", "pcomp", "advcl");

    private static final Set<String> CIRCUMSTANCES = Set.of(
            "after",
            "amid",
            "as",
            "before",
            "because",
            "by",
            "despite",
            "during",
            "following",
            "since",
            "until",
            "while");

    private ComplementRecipient() {}

    /** {@code event} with the first party of its complement that is not on the actor's own side. */
    static FoundEvent complete(ParsedSentence sentence, FoundEvent event, Function<Token, Participant> cast) {
        if (!TYPES.contains(event.type()) || !event.recipients().isEmpty()) {
            return event;
        }
        return parties(sentence, event.trigger()).stream()
                .map(cast)
                .filter(p -> p.entity().code().isPresent())
                .filter(p -> event.actors().stream().noneMatch(p::isSameSide))
                .findFirst()
                .map(p -> event.withRole(
                        Role.RECIPIENT,
                        List.of(p),
                        "recipient from the clause that '" + event.trigger().surface() + "' introduces"))
                .orElse(event);
    }

    private static List<Token> parties(ParsedSentence sentence, Token trigger) {
        List<Token> parties = new ArrayList<>();
        for (Token child : sentence.children(trigger)) {
            if (child.index() < trigger.index()) {
                continue;
            }
            if (child.isVerb() && CLAUSES.contains(child.label()) && !isCircumstance(sentence, child)) {
                parties.addAll(ofClause(sentence, child));
            } else if (Arguments.isPreposition(child) && !CIRCUMSTANCES.contains(child.lemma())) {
                sentence.child(child, "pcomp").ifPresent(clause -> parties.addAll(ofClause(sentence, clause)));
                sentence.child(child, "pobj").ifPresent(noun -> parties.addAll(behind(sentence, noun)));
            } else if (child.label().equals("dobj")) {
                parties.addAll(behind(sentence, child));
            }
        }
        return parties;
    }

    /** "after a plane had vanished off Malaysia": when something is said, not what. */
    private static boolean isCircumstance(ParsedSentence sentence, Token clause) {
        return clause.label().equals("advcl")
                && !sentence.hasChild(clause, t -> t.tag().equals("TO"));
    }

    private static List<Token> ofClause(ParsedSentence sentence, Token verb) {
        List<Token> parties = new ArrayList<>(Arguments.receivers(sentence, verb));
        for (Token object : Arguments.objects(sentence, verb)) {
            parties.add(object);
            parties.addAll(behind(sentence, object));
        }
        parties.addAll(behind(sentence, verb));
        return parties;
    }

    /** The nouns behind the prepositions of {@code token}. */
    private static List<Token> behind(ParsedSentence sentence, Token token) {
        return sentence.children(token).stream()
                .filter(t -> Arguments.isPreposition(t) && t.index() > token.index())
                .map(t -> sentence.child(t, "pobj"))
                .flatMap(Optional::stream)
                .filter(Token::isNoun)
                .toList();
    }
}
