package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.polybius.engine.actor.ArticleActors;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.event.FoundEvent.LostRule;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Finds the events of a sentence: every rule that matches, the best at each trigger, with a cast that can act, and how real
 * the sentence's own words make it. Immutable, safe to share between threads.
 */
public final class EventFinder {

    private final RuleBook book;
    private final CarrierVerbs carriers = CarrierVerbs.standard();
    private final FactualityReader factuality = new FactualityReader(FactualityWords.standard());
    private final Mishaps mishaps = Mishaps.standard();
    private final ModeReader modes;
    private final Casting.Words words;

    public EventFinder(RuleBook book) {
        this.book = book;
        this.modes = new ModeReader(book);
        this.words = new Casting.Words(book.list("attack"), book.list("document"), mishaps);
    }

    /** What is to be known of {@code article} before its sentences are searched. */
    public Scene scene(ParsedArticle article, ArticleActors actors, List<Attribution> attributions) {
        return new Scene(article, actors, attributions, mishaps);
    }

    /** What the rules see in {@code sentence}, before anybody asks who takes part. */
    public MatchedSentence match(ParsedSentence sentence) {
        return new MatchedSentence(sentence, matches(sentence));
    }

    /** The events of {@code sentence}, in text order, before {@link FutureActs} settles those still to come. */
    public List<FoundEvent> find(ParsedSentence sentence, Scene scene) {
        return find(match(sentence), scene);
    }

    /** As {@link #find(ParsedSentence, Scene)}, where the rules' matches are known. */
    public List<FoundEvent> find(MatchedSentence matched, Scene scene) {
        if (matched.isEmpty()) {
            return List.of();
        }
        ParsedSentence sentence = matched.sentence();
        Casting casting = new Casting(scene, sentence, words);
        List<Contender> contenders = new ArrayList<>();
        List<Contender> refused = new ArrayList<>();
        for (Match match : matched.matches()) {
            Casting.Outcome outcome = casting.cast(match);
            (outcome.refusal().isEmpty() ? contenders : refused).add(new Contender(match, outcome));
        }
        List<FoundEvent> found = new ArrayList<>();
        for (Contender winner : winners(sentence, contenders)) {
            found.add(withLosers(event(sentence, winner, scene, casting), winner, contenders, refused));
        }
        return Repetition.merge(sentence, Absorption.absorb(sentence, found)).stream()
                .map(event -> ComplementRecipient.complete(sentence, event, casting::participant))
                .toList();
    }

    /** The modes of an act that no rule found: those that the words around it tell. */
    List<String> modes(ParsedSentence sentence, EventType type, Token trigger) {
        return modes.modes(sentence, type, trigger, List.of());
    }

    /** Who takes part in {@code sentence} at a word. */
    Casting casting(ParsedSentence sentence, Scene scene) {
        return new Casting(scene, sentence, words);
    }

    /**
     * Everything that the rules see in {@code sentence}, whoever takes part and however many rules contend: what a given
     * pair of participants chooses from. A trigger whose pattern does not fit counts too, with a score of 0.
     */
    List<FoundEvent> findAll(ParsedSentence sentence, Scene scene) {
        Casting casting = new Casting(scene, sentence, words);
        List<FoundEvent> found = new ArrayList<>();
        Stream<Match> withParties =
                matches(sentence).stream().filter(match -> !match.pattern().isBare());
        for (Match match : Stream.concat(withParties, bareTriggers(sentence)).toList()) {
            found.add(event(sentence, new Contender(match, casting.castAnyway(match)), scene, casting));
        }
        return found;
    }

    /** Triggers that tell their type without the phrases around them: their pattern names no other word. */
    private Stream<Match> bareTriggers(ParsedSentence sentence) {
        return sentence.tokens().stream()
                .flatMap(token -> book.at(sentence, token).stream()
                        .filter(entry ->
                                entry.pattern().isPlain() && !entry.pattern().isBare())
                        .filter(entry -> entry.pattern().isTriggeredBy(sentence, token))
                        .filter(entry -> FrameMatcher.isRefusedIfItMust(sentence, entry.rule(), token))
                        .map(entry -> new Match(
                                entry.rule(), entry.pattern(), token, List.of(token), Map.of(), List.of(), 0)));
    }

    /** Every match of every rule, before any is held against the others. */
    private List<Match> matches(ParsedSentence sentence) {
        List<Match> matches = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            matches.addAll(FrameMatcher.matches(sentence, book.at(sentence, token), token, carriers));
        }
        return matches;
    }

    private record Contender(Match match, Casting.Outcome outcome) {

        /** Two matches that hang on each other's words tell of one act. */
        boolean contests(Contender other) {
            return (match.words().contains(other.match.trigger()) && !leaves(other))
                    || (other.match.words().contains(match.trigger()) && !other.leaves(this));
        }

        /** "rejected an offer by Egypt" leaves Egypt its offer. */
        private boolean leaves(Contender other) {
            List<Token> makers = other.match.fillers(Role.ACTOR);
            return match.rule().type() == EventType.REJECT
                    && other.match.rule().type() == EventType.AGREE
                    && other.match.trigger().isNoun()
                    && !makers.isEmpty()
                    && makers.stream().noneMatch(match.fillers(Role.ACTOR)::contains);
        }

        /** "met for talks": the noun names again what the verb said. */
        boolean repeats(Contender other, ParsedSentence sentence) {
            return match.rule().type() == other.match.rule().type()
                    && !match.trigger().isVerb()
                    && Arguments.governingVerb(sentence, match.trigger())
                            .filter(verb -> other.match.words().contains(verb))
                            .isPresent();
        }
    }

    private static List<Contender> winners(ParsedSentence sentence, List<Contender> contenders) {
        List<Contender> ranked = new ArrayList<>(contenders);
        ranked.sort(Comparator.comparingInt((Contender c) -> c.match().score())
                .reversed()
                .thenComparing(c -> !c.match().trigger().isVerb())
                .thenComparing(c -> c.match().trigger().index()));
        List<Contender> winners = new ArrayList<>();
        for (Contender contender : ranked) {
            if (winners.stream().noneMatch(winner -> winner.contests(contender))) {
                winners.add(contender);
            }
        }
        winners.removeIf(c -> winners.stream().anyMatch(other -> other != c && c.repeats(other, sentence)));
        winners.sort(Comparator.comparingInt(c -> c.match().trigger().index()));
        return winners;
    }

    private FoundEvent event(ParsedSentence sentence, Contender winner, Scene scene, Casting casting) {
        Match match = winner.match();
        Assessment assessment = factuality.assess(sentence, match);
        return new FoundEvent(
                match.rule().id(),
                match.rule().type(),
                modes.modes(sentence, match),
                Optional.empty(),
                match.trigger(),
                match.words().stream().map(Token::span).toList(),
                winner.outcome().roles(),
                assessment.level(),
                assessment.negated(),
                assessment.obliged(),
                chain(sentence, match, scene),
                assessment.firstPromiser().map(casting::participant),
                Optional.empty(),
                match.score(),
                List.of(),
                assessment.notes(),
                OptionalDouble.empty());
    }

    /** Who says it. A cue among the event's own words, as in "announced plans", is the event and not a report of it. */
    private static List<Attribution> chain(ParsedSentence sentence, Match match, Scene scene) {
        return scene.attributions().chain(sentence, match.trigger()).stream()
                .filter(a -> a.cue().stream()
                        .noneMatch(cue -> match.words().stream().anyMatch(word -> cue.overlaps(word.span()))))
                .toList();
    }

    private static FoundEvent withLosers(
            FoundEvent event, Contender winner, List<Contender> contenders, List<Contender> refused) {
        FoundEvent result = event;
        for (Contender other : contenders) {
            if (other != winner && winner.contests(other) && !isSameRule(winner, other)) {
                result = result.withLost(new LostRule(other.match().rule().id(), "explains less of the sentence"));
            }
        }
        for (Contender other : refused) {
            if (winner.contests(other) && !isSameRule(winner, other)) {
                result = result.withLost(new LostRule(
                        other.match().rule().id(), other.outcome().refusal().orElseThrow()));
            }
        }
        return result;
    }

    private static boolean isSameRule(Contender a, Contender b) {
        return a.match().rule().id().equals(b.match().rule().id());
    }
}
