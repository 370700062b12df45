package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.judge.Reading;
import org.polybius.engine.judge.Reading.Answers;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * The events of a sentence after the learned judge was heard: it drops what it holds for none, adds what no rule saw, and
 * has the last word on type, factuality and parties where it is sure enough. Notes on each event say what it changed.
 */
final class JudgedEvents {

    /** What stands as an event's rule where no rule found it. */
    static final String RULE = "judge";

    /** As what the words tell an act that no rule found. */
    private static final WordJudge TOLD = new WordJudge();

    private final ParsedSentence sentence;
    private final Scene scene;
    private final EventFinder finder;

    private final List<FoundEvent> found;

    /** Of each of these the word that the judge holds most likely for an act. */
    private final List<Token> triggers;

    /** Words of no event that may name acts. */
    private final List<Token> unseen;

    private final Answers answers;

    private final JudgedParties parties;

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
        List<Token> namedActs = possible.stream()
                .filter(Token::isNoun)
                .filter(token -> answers.types(token)[0] < Sureness.NO_ACT)
                .toList();
        this.parties = new JudgedParties(sentence, answers, finder.casting(sentence, scene), namedActs);
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
        return Optional.of(parties.recast(withFactuality(result, trigger), trigger, likelihood));
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

    /** Who is sentenced is convicted, and jailed by it: both are right, and the corpus has both. */
    private static boolean isSentence(FoundEvent event, int judged) {
        return event.modes().contains("convict")
                && event.trigger().lemma().equals("sentence")
                && judged == 1 + EventType.COERCE.ordinal();
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
        return parties.recast(event.told(level, event.chain(), ""), trigger, types[type]);
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
