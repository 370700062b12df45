package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Names what one given party does to another in a sentence: of all that the rules see there, the event that fits the pair
 * best.
 */
public final class PairJudge {

    /** What the rules' choice counts beside the learned judge's shares. */
    private static final double RULES = 0.6;

    /** What an event counts that is coded in the sentence, whoever is asked for, and has both as its parties. */
    private static final double CODED = 0.2;

    private final EventFinder finder;
    private final JudgedFinder judged;

    public PairJudge(EventFinder finder, JudgedFinder judged) {
        this.finder = finder;
        this.judged = judged;
    }

    /**
     * The event between {@code source} and {@code target}, settled; empty where neither the rules nor the learned judge see
     * anything in the sentence.
     */
    public Optional<FoundEvent> judge(ParsedSentence sentence, Scene scene, Span source, Optional<Span> target) {
        Pair pair = new Pair(sentence, source, target);
        Optional<FoundEvent> ruled = ruled(sentence, scene, pair);
        MatchedSentence matched = finder.match(sentence);
        return judged.readAnyway(matched)
                .map(reading -> {
                    Hints hints = RuleHints.of(matched, judged.find(matched, scene, Optional.empty()));
                    List<FoundEvent> coded = judged.find(matched, scene, Optional.of(reading)).stream()
                            .filter(pair::isJoinedBy)
                            .toList();
                    PairShares shares = PairShares.of(sentence, reading, hints, source, target);
                    return likeliest(sentence, scene, ruled, coded, shares);
                })
                .orElse(ruled);
    }

    /** {@code ruled}, or what is likelier still by the judge and what is {@code coded}. */
    private static Optional<FoundEvent> likeliest(
            ParsedSentence sentence,
            Scene scene,
            Optional<FoundEvent> ruled,
            List<FoundEvent> coded,
            PairShares shares) {
        double[] scores = shares.types().clone();
        ruled.ifPresent(event -> scores[event.type().ordinal()] += RULES);
        coded.forEach(event -> scores[event.type().ordinal()] += CODED);
        EventType best = EventType.values()[JudgedEvents.best(scores, 0)];
        if (ruled.filter(event -> event.type() == best).isPresent() || scores[best.ordinal()] == 0) {
            return ruled;
        }
        String note = JudgedEvents.note(best, shares.types()[best.ordinal()]);
        return Optional.of(ruled.map(event -> FutureActs.as(sentence, event, best, List.of(), note))
                .orElseGet(() -> JudgedEvents.unruled(sentence, sentence.token(shares.trigger()), best, scene, note)));
    }

    private Optional<FoundEvent> ruled(ParsedSentence sentence, Scene scene, Pair pair) {
        List<FoundEvent> all = finder.findAll(sentence, scene);
        List<FoundEvent> ranked = new ArrayList<>(all);
        ranked.sort(Comparator.comparingDouble(pair::fit).reversed());
        return ranked.stream()
                .findFirst()
                .map(best -> withGoverned(sentence, best, ranked))
                .map(best -> FutureActs.settle(best, false, scene));
    }

    /** The best event with what it governs: "agreed to send" is an AGREE whatever it anticipates. */
    private static FoundEvent withGoverned(ParsedSentence sentence, FoundEvent best, List<FoundEvent> ranked) {
        List<FoundEvent> related = new ArrayList<>();
        related.add(best);
        ranked.stream()
                .filter(event -> event.trigger().index() != best.trigger().index() && event.score() > 0)
                .forEach(related::add);
        int trigger = best.trigger().index();
        return Absorption.absorb(sentence, related).stream()
                .filter(event -> event.trigger().index() == trigger
                        || event.act().filter(act -> act.index() == trigger).isPresent())
                .findFirst()
                .orElse(best);
    }

    /** Two phrases of a sentence, and how well an event joins them. */
    private static final class Pair {

        private final ParsedSentence sentence;
        private final Span source;
        private final Optional<Span> target;
        private final Set<Integer> path;

        Pair(ParsedSentence sentence, Span source, Optional<Span> target) {
            this.sentence = sentence;
            this.source = source;
            this.target = target;
            this.path = new HashSet<>(above(headOf(source)));
            target.ifPresent(span -> path.addAll(above(headOf(span))));
        }

        /** The token of {@code span} that hangs on a word outside it. */
        private Optional<Token> headOf(Span span) {
            return sentence.tokens().stream()
                    .filter(t -> span.overlaps(t.span()))
                    .filter(t -> sentence.head(t)
                            .filter(h -> span.overlaps(h.span()))
                            .isEmpty())
                    .findFirst();
        }

        private List<Integer> above(Optional<Token> from) {
            List<Integer> indexes = new ArrayList<>();
            Optional<Token> at = from;
            while (at.isPresent() && indexes.size() < sentence.size()) {
                indexes.add(at.get().index());
                at = sentence.head(at.get());
            }
            return indexes;
        }

        /** Whether the source is an actor of {@code event}, and the target another party or what it is about. */
        boolean isJoinedBy(FoundEvent event) {
            return holds(event.actors(), source)
                    && target.filter(t -> holds(event.recipients(), t)
                                    || holds(event.objects(), t)
                                    || holds(event.actors(), t))
                            .isPresent();
        }

        double fit(FoundEvent event) {
            double fit = 0.25 * event.score();
            fit += holds(event.actors(), source) ? 3 : 0;
            fit += target.filter(t -> holds(event.recipients(), t)).isPresent() ? 3 : 0;
            fit += target.filter(t -> holds(event.objects(), t)).isPresent() ? 1.5 : 0;
            fit += target.filter(t -> holds(event.actors(), t)).isPresent() ? 0.75 : 0;
            fit += holds(event.recipients(), source) ? 0.75 : 0;
            fit += path.contains(event.trigger().index()) ? 1 : 0;
            boolean inside = source.overlaps(event.trigger().span())
                    || target.filter(t -> t.overlaps(event.trigger().span())).isPresent();
            fit -= inside ? 2 : 0;
            return fit - 0.15 * depth(event.trigger());
        }

        private int depth(Token token) {
            return above(Optional.of(token)).size();
        }

        private static boolean holds(List<Participant> participants, Span span) {
            return participants.stream()
                    .anyMatch(p -> span.overlaps(p.head().span())
                            || span.overlaps(p.entity().span()));
        }
    }
}
