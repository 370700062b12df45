package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.polybius.engine.event.JudgedEvents.Sureness;
import org.polybius.engine.judge.Reading.Answers;
import org.polybius.engine.judge.Reading.Part;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Who takes part in the acts of a sentence, by the rules and the learned judge together. */
final class JudgedParties {

    private static final Set<EventType> TWO_SIDED = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);

    private static final Set<String> AND = Set.of("and", "or", "nor", "&");

    private final ParsedSentence sentence;
    private final Answers answers;
    private final Casting casting;
    private final List<Token> namedActs;

    /** @param namedActs nouns that name acts, as far as rules and judge see */
    JudgedParties(ParsedSentence sentence, Answers answers, Casting casting, List<Token> namedActs) {
        this.sentence = sentence;
        this.answers = answers;
        this.casting = casting;
        this.namedActs = namedActs;
    }

    /** {@code event}, of which {@code trigger} tells who takes part, with its parties and how likely all of it is. */
    FoundEvent recast(FoundEvent event, Token trigger, double likelihood) {
        List<Cast> cast = cast(trigger);
        boolean twoSided = TWO_SIDED.contains(event.type());
        List<Token> actors = chosen(trigger, cast, Part::actor, Part::recipient, event.actors(), twoSided);
        if (actors.isEmpty()) {
            actors = meant(cast, Part::actor, pronouns(event.actors(), trigger));
        }
        List<Token> recipients =
                chosen(trigger, cast, Part::recipient, Part::actor, event.recipients(), twoSided).stream()
                        .filter(head -> isAmong(event.recipients(), head) || !isOfAnotherVerb(head, trigger))
                        .toList();
        if (recipients.isEmpty()) {
            recipients = meant(cast, Part::recipient, pronouns(event.recipients()));
        }
        if (recipients.isEmpty() && isOfMandate(event)) {
            recipients = event.recipients().stream().map(Participant::head).toList();
        }
        recipients = withIncluded(recipients, event.recipients());
        FoundEvent result = withRole(event, Role.ACTOR, event.actors(), actors);
        result = withRole(result, Role.RECIPIENT, event.recipients(), recipients);
        double sure = likelihood * certainty(cast, Part::actor) * certainty(cast, Part::recipient);
        return result.judged(sure);
    }

    /** "Asked for the minister's resignation": who is to act is asked, however seldom the corpus tells it so. */
    private static boolean isOfMandate(FoundEvent event) {
        return event.type() == EventType.REQUEST && event.act().isPresent();
    }

    /** Whom a measure includes is hit as the others are: the judge, which has seen few of them, is not asked. */
    private List<Token> withIncluded(List<Token> recipients, List<Participant> ruled) {
        Stream<Token> included = ruled.stream()
                .map(Participant::head)
                .filter(head -> !recipients.contains(head) && IncludedTargets.isOne(sentence, head));
        return Stream.concat(recipients.stream(), included).toList();
    }

    private FoundEvent withRole(FoundEvent event, Role role, List<Participant> before, List<Token> heads) {
        boolean same = heads.size() == before.size()
                && before.stream()
                        .allMatch(p -> heads.stream()
                                .anyMatch(head -> head.index() == p.head().index()));
        if (same) {
            return event;
        }
        List<Participant> known = Stream.concat(event.roles().values().stream().flatMap(List::stream), before.stream())
                .toList();
        List<Participant> after = new ArrayList<>();
        for (Token head : heads) {
            Participant participant = known.stream()
                    .filter(p -> p.head().index() == head.index()
                            || p.entity().span().overlaps(head.span()))
                    .findFirst()
                    .orElseGet(() -> casting.participant(head));
            if (after.stream()
                    .noneMatch(
                            p -> p.entity().span().overlaps(participant.entity().span()))) {
                after.add(participant);
            }
        }
        boolean unchanged = after.size() == before.size() && before.containsAll(after);
        return unchanged ? event : event.withRole(role, after, "judge: " + role.word() + " " + names(after));
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "nobody"
                : String.join(
                        ", ",
                        participants.stream()
                                .map(p -> "'" + p.entity().text() + "'")
                                .toList());
    }

    private record Cast(Token token, Part part) {}

    private List<Cast> cast(Token trigger) {
        return sentence.tokens().stream()
                .filter(token -> token.index() != trigger.index())
                .map(token -> new Cast(token, answers.part(trigger, token)))
                .toList();
    }

    /**
     * The heads of the phrases that play a role.
     *
     * @param ruled who plays it by the rules: they are kept where others would not be taken
     * @param twoSided whether others may take part who are not told beside them
     */
    private List<Token> chosen(
            Token trigger,
            List<Cast> cast,
            ToDoubleFunction<Part> role,
            ToDoubleFunction<Part> other,
            List<Participant> ruled,
            boolean twoSided) {
        List<Cast> likely = cast.stream()
                .filter(c -> isLikely(c, role, other, isAmong(ruled, c.token())))
                .filter(c -> isNamable(c.token()))
                .filter(c -> isAmong(ruled, c.token()) || !isOfAnotherAct(c.token(), trigger))
                .filter(c -> !isPartOfVerb(c.token(), trigger))
                .toList();
        Optional<Token> likeliest = likely.stream()
                .max(Comparator.comparingDouble(c -> role.applyAsDouble(c.part())))
                .map(Cast::token);
        List<Token> chosen = likely.stream()
                .filter(c -> twoSided
                        || role.applyAsDouble(c.part()) > Sureness.PARTY_ASIDE
                        || areTogether(likeliest.get(), c.token()))
                .map(Cast::token)
                .toList();
        return chosen.stream().filter(token -> !namesAgain(token, chosen)).toList();
    }

    private boolean isLikely(Cast cast, ToDoubleFunction<Part> role, ToDoubleFunction<Part> other, boolean ruled) {
        // "The accused" and "the wounded" are of few in the corpus.
        if (ruled && isNominal(cast.token())) {
            return true;
        }
        double share = role.applyAsDouble(cast.part());
        return share > (ruled ? Sureness.KEPT_PARTY : Sureness.PARTY) && share >= other.applyAsDouble(cast.part());
    }

    /** "The accused", "the injured". */
    private boolean isNominal(Token token) {
        return !token.isNoun()
                && !token.isPronoun()
                && sentence.hasChild(token, t -> t.label().equals("det"));
    }

    /** Whether a phrase that names somebody can have {@code token} at its head: "virtually" names nobody. */
    private static boolean isNamable(Token token) {
        return !token.isVerb() && !token.tag().startsWith("RB") && !token.tag().equals("IN");
    }

    /** Whether two words are one, or of one phrase or coordination: whoever does an act with others is told beside them. */
    private boolean areTogether(Token one, Token other) {
        Token first = one.index() < other.index() ? one : other;
        Token last = first == one ? other : one;
        if (sentence.dominates(first, last) || sentence.dominates(last, first)) {
            return true;
        }
        List<Token> between = sentence.tokens().subList(first.index() + 1, last.index());
        return between.stream().noneMatch(Token::isVerb)
                && between.stream().anyMatch(token -> AND.contains(token.lemma()));
    }

    /**
     * Whom {@code pronouns} stand for, where the judge sees somebody; else themselves. The corpus names whom they stand for,
     * so that the judge never takes them.
     */
    private static List<Token> meant(List<Cast> cast, ToDoubleFunction<Part> role, List<Token> pronouns) {
        Optional<Cast> likeliest = cast.stream()
                .filter(c -> !c.token().isPronoun())
                .max(Comparator.comparingDouble(c -> role.applyAsDouble(c.part())))
                .filter(c -> role.applyAsDouble(c.part()) > Sureness.MEANT);
        return pronouns.isEmpty() || likeliest.isEmpty()
                ? pronouns
                : List.of(likeliest.get().token());
    }

    private List<Token> pronouns(List<Participant> actors, Token trigger) {
        List<Token> pronouns = pronouns(actors);
        return !pronouns.isEmpty() || !trigger.isVerb()
                ? pronouns
                : Arguments.subjects(sentence, trigger).stream()
                        .filter(Token::isPronoun)
                        .toList();
    }

    private static List<Token> pronouns(List<Participant> participants) {
        return participants.stream()
                .map(Participant::head)
                .filter(Token::isPronoun)
                .toList();
    }

    /** As the Union in "condemned the attacks and asked the Union for troops": {@code trigger} has an object of its own. */
    private boolean isOfAnotherVerb(Token head, Token trigger) {
        if (!head.label().equals("dobj") || !sentence.hasChild(trigger, "dobj")) {
            return false;
        }
        Token verb = sentence.token(head.head());
        return verb.label().equals("conj") && verb.head() == trigger.index();
    }

    /** As the White House in "his trip to London precedes a visit by Starmer to the White House". */
    private boolean isOfAnotherAct(Token word, Token trigger) {
        for (Token at = word; trigger.isNoun() && at.head() != Token.ROOT; ) {
            at = sentence.token(at.head());
            int above = at.index();
            if (above == trigger.index()) {
                return false;
            }
            if (namedActs.stream().anyMatch(act -> act.index() == above)) {
                return true;
            }
        }
        return false;
    }

    /** As the gang in "was gang raped". */
    private boolean isPartOfVerb(Token token, Token verb) {
        return token.index() == verb.index() - 1
                && sentence.hasChild(verb, t -> t.label().equals("auxpass") && t.index() < token.index());
    }

    /** As "Bemba" does in "the rebel leader, Bemba". */
    private static boolean namesAgain(Token token, List<Token> others) {
        return token.label().equals("appos") && others.stream().anyMatch(other -> other.index() == token.head());
    }

    private static boolean isAmong(List<Participant> participants, Token head) {
        return participants.stream().anyMatch(p -> p.head().index() == head.index());
    }

    /** How sure the choice of a role's words is: that of the least sure among them. */
    private static double certainty(List<Cast> cast, ToDoubleFunction<Part> role) {
        return cast.stream()
                .mapToDouble(c -> Math.max(role.applyAsDouble(c.part()), 1 - role.applyAsDouble(c.part())))
                .min()
                .orElse(1);
    }
}
