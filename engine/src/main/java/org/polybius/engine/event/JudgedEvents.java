package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.judge.Reading;
import org.polybius.engine.judge.Reading.Answers;
import org.polybius.engine.judge.Reading.Part;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * The events of a sentence after the learned judge was heard: it drops what it holds for none, adds what no rule saw, and
 * has the last word on type, factuality and parties where it is sure enough. Notes on each event say what it changed.
 */
final class JudgedEvents {

    /** What stands as an event's rule where no rule found it. */
    static final String RULE = "judge";

    private static final Set<EventType> TWO_SIDED = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);

    private static final Set<String> AND = Set.of("and", "or", "nor", "&");

    /** As what the words tell an act that no rule found. */
    private static final WordJudge TOLD = new WordJudge();

    private final ParsedSentence sentence;
    private final Scene scene;
    private final EventFinder finder;
    private final Casting casting;

    private final List<FoundEvent> found;

    /** Of each of these the word that the judge holds most likely for an act. */
    private final List<Token> triggers;

    /** Words of no event that may name acts. */
    private final List<Token> unseen;

    private final Answers answers;

    /** Nouns that name acts, as far as rules and judge see. */
    private final List<Token> namedActs;

    /** @param found what the rules found, settled */
    JudgedEvents(
            ParsedSentence sentence,
            Reading reading,
            Hints hints,
            Scene scene,
            EventFinder finder,
            List<FoundEvent> found) {
        this.sentence = sentence;
        this.scene = scene;
        this.finder = finder;
        this.casting = finder.casting(sentence, scene);
        this.found = found;
        List<double[]> types = sentence.tokens().stream()
                .map(token -> reading.types(token, hints))
                .toList();
        this.triggers = found.stream().map(event -> triggerOf(event, types)).toList();
        this.unseen = sentence.tokens().stream()
                .filter(token -> isUnseen(token, types.get(token.index())))
                .toList();
        List<Token> possible = Stream.concat(triggers.stream(), unseen.stream()).toList();
        this.answers = reading.ask(possible, hints);
        this.namedActs = possible.stream()
                .filter(Token::isNoun)
                .filter(token -> answers.types(token)[0] < Sureness.NO_ACT)
                .toList();
    }

    List<FoundEvent> events() {
        List<FoundEvent> judged = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            reviewed(found.get(i), triggers.get(i)).ifPresent(judged::add);
        }
        unseen.stream()
                .filter(token -> isAct(answers.types(token)))
                .filter(token -> found.stream().noneMatch(event -> isToldOf(event, token)))
                .map(this::unseen)
                .filter(this::isTold)
                .filter(event -> judged.stream().noneMatch(verb -> isSaidByVerb(event, verb)))
                .forEach(judged::add);
        judged.sort(Comparator.comparingInt(event -> event.trigger().index()));
        return judged;
    }

    private Optional<FoundEvent> reviewed(FoundEvent event, Token trigger) {
        double[] types = answers.types(trigger);
        if (types[0] > Sureness.NO_ACT) {
            return unseen.stream()
                    .filter(token -> isToldOf(event, token))
                    .findFirst()
                    .map(token ->
                            event.judged(answers.types(token)[1 + event.type().ordinal()]));
        }
        int best = best(types, 1);
        int own = 1 + event.type().ordinal();
        FoundEvent result = event;
        double likelihood = types[own];
        if (best != own && types[best] > Sureness.OTHER_TYPE * types[own] && !isSentence(event, best)) {
            EventType type = EventType.values()[best - 1];
            result = FutureActs.as(
                    sentence, event, type, finder.modes(sentence, type, trigger), note(type, types[best]));
            // Of a deed that stays promised or demanded, both speak for it.
            likelihood = types[best] + (result.type() == type ? 0 : types[own]);
        }
        return Optional.of(withParties(withFactuality(result, trigger), trigger, likelihood));
    }

    /**
     * As the visit in "announced plans for a visit": the judge sees the act of {@code event} at {@code token}, which stands
     * below its trigger, and both mean the same.
     */
    private boolean isToldOf(FoundEvent event, Token token) {
        double[] types = answers.types(token);
        return event.anticipates().isPresent()
                && isAct(types)
                && best(types, 1) == 1 + event.type().ordinal()
                && sentence.dominates(event.trigger(), token);
    }

    private Token triggerOf(FoundEvent event, List<double[]> types) {
        return sentence.tokens().stream()
                .filter(token -> isOf(event, token))
                .min(Comparator.comparingDouble(token -> types.get(token.index())[0]))
                .orElse(event.trigger());
    }

    private static boolean isOf(FoundEvent event, Token token) {
        return token.index() == event.trigger().index()
                || event.words().stream().anyMatch(token.span()::overlaps);
    }

    /** Whether a second look at a word of no event is worth its time. */
    private boolean isUnseen(Token token, double[] types) {
        return types[best(types, 1)] > Sureness.MAY_BE_ACT
                && !IncludedTargets.leadTo(sentence, token)
                && !isOfIdiom(token)
                && found.stream().noneMatch(event -> isOf(event, token));
    }

    /** As the sanctions in "slapped sanctions on Chad", of which the verb is an event of the same type. */
    private boolean isSaidByVerb(FoundEvent event, FoundEvent verb) {
        Token noun = event.trigger();
        return noun.label().equals("dobj") && noun.head() == verb.trigger().index() && event.type() == verb.type();
    }

    /** "Chad followed suit" sues nobody. */
    private boolean isOfIdiom(Token token) {
        return token.lemma().equals("suit")
                && sentence.head(token)
                        .filter(verb -> verb.lemma().equals("follow"))
                        .isPresent();
    }

    private FoundEvent withFactuality(FoundEvent event, Token trigger) {
        double[] levels = answers.factuality(trigger);
        Factuality level = factuality(event.factuality(), levels);
        return level == event.factuality()
                ? event
                : event.told(level, event.chain(), note(level, levels[level.ordinal()]));
    }

    /**
     * {@code ruled}, or the likeliest of {@code levels} where that is much likelier. What the words do not tell as a fact, the
     * judge never makes one.
     */
    static Factuality factuality(Factuality ruled, double[] levels) {
        int best = best(levels, 0);
        boolean sure = levels[best] >= Sureness.OTHER_FACTUALITY * levels[ruled.ordinal()];
        return sure && best != Factuality.ASSERTED.ordinal() ? Factuality.values()[best] : ruled;
    }

    private FoundEvent withParties(FoundEvent event, Token trigger, double likelihood) {
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

    /** Who is sentenced is convicted, and jailed by it: both are right, and the corpus has both. */
    private static boolean isSentence(FoundEvent event, int judged) {
        return event.modes().contains("convict")
                && event.trigger().lemma().equals("sentence")
                && judged == 1 + EventType.COERCE.ordinal();
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

    /**
     * Whether an act that no rule found is told here: type and parties together are to be likely. Of one with a single party
     * more is asked, and most of one with none; and "rejected the demand" demands nothing: what readers know is told elsewhere.
     */
    private boolean isTold(FoundEvent event) {
        if (event.likelihood().orElse(0) < Sureness.NEW_EVENT) {
            return false;
        }
        boolean actor = !event.actors().isEmpty();
        boolean recipient = !event.recipients().isEmpty();
        if (actor && recipient) {
            return true;
        }
        Token trigger = event.trigger();
        boolean known = trigger.isNoun()
                && sentence.hasChild(trigger, token -> token.lemma().equals("the"));
        double share = answers.types(trigger)[1 + event.type().ordinal()];
        return (actor || !known) && share > (actor || recipient ? Sureness.ONE_PARTY : Sureness.ALONE);
    }

    private static boolean isAct(double[] types) {
        return types[best(types, 1)] > Sureness.NEW_ACT;
    }

    private FoundEvent unseen(Token trigger) {
        double[] types = answers.types(trigger);
        int type = best(types, 1);
        Factuality ruled = TOLD.judge(sentence, scene, trigger.span()).orElse(Factuality.POSSIBLE);
        Factuality level = factuality(ruled, answers.factuality(trigger));
        EventType named = EventType.values()[type - 1];
        FoundEvent event = unruled(sentence, trigger, named, scene, note(named, types[type]));
        event = event.as(named, finder.modes(sentence, named, trigger), Optional.empty(), "");
        return withParties(event.told(level, event.chain(), ""), trigger, types[type]);
    }

    /** An event at {@code trigger} that no rule found. */
    static FoundEvent unruled(ParsedSentence sentence, Token trigger, EventType type, Scene scene, String note) {
        return new FoundEvent(
                RULE,
                type,
                List.of(),
                Optional.empty(),
                trigger,
                List.of(trigger.span()),
                Map.of(),
                Factuality.ASSERTED,
                false,
                false,
                scene.attributions().chain(sentence, trigger),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                List.of(note),
                OptionalDouble.empty());
    }

    static String note(Enum<?> choice, double share) {
        return String.format(Locale.ROOT, "judge: %s %.2f", choice.name().toLowerCase(Locale.ROOT), share);
    }

    static int best(double[] shares, int from) {
        int best = from;
        for (int i = from; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    /** From what share on the judge prevails; set on the development part of the corpus (docs/decisions/0012-learned-judge.md). */
    static final class Sureness {
        static final double NO_ACT = 0.55;
        static final double MAY_BE_ACT = 0.5;
        static final double NEW_ACT = 0.55;
        static final double NEW_EVENT = 0.4;
        static final double OTHER_TYPE = 2.5;
        static final double OTHER_FACTUALITY = 2;
        static final double ONE_PARTY = 0.88;
        static final double ALONE = 0.93;
        static final double MEANT = 0.2;
        static final double KEPT_PARTY = 0.2;
        static final double PARTY = 0.45;
        static final double PARTY_ASIDE = 0.7;

        private Sureness() {}
    }
}
