package org.polybius.engine.event;

import java.util.Optional;
import java.util.Set;
import org.polybius.engine.event.FactualityWords.Effect;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Reads from the tree how real an act is: its auxiliaries and negation, then every word that governs it up to the clause
 * that somebody says, as the factuality profile of FactBank does (Saurí and Pustejovsky 2009).
 */
final class FactualityReader {

    /** The rule whose negation and future are the refusal that it codes. */
    static final String WILL_NOT = "reject-will-not";

    private static final Set<String> WEIGHING = Set.of("consider", "contemplate", "mull", "ponder", "weigh");

    private static final Set<String> PREPARING =
            Set.of("draft", "draw", "plan", "prepare", "ready", "schedule", "seek");

    /** Whose act may be the preparing, or the word for it. */
    private static final Set<EventType> READYING =
            Set.of(EventType.MOBILIZE, EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    private final FactualityWords words;

    FactualityReader(FactualityWords words) {
        this.words = words;
    }

    Assessment assess(ParsedSentence sentence, Match match) {
        return new Reading(sentence, FutureActs.isSpeech(match.rule().type())).of(match);
    }

    /** As {@link #assess(ParsedSentence, Match)}, of any word, where no rule says what kind of act it names. */
    Assessment assess(ParsedSentence sentence, Token word) {
        return new Reading(sentence, false).of(word);
    }

    /** "claimed the attack" leaves the deed to the word of whoever claims it; a blast that "claimed lives" does not. */
    private static boolean isBoast(Match match) {
        return match.trigger().lemma().equals("claim")
                && match.words().stream().noneMatch(word -> word.lemma().equals("life"));
    }

    /** Of one act. */
    private final class Reading {

        private final ParsedSentence sentence;
        private final AssessmentBuilder result = new AssessmentBuilder();
        private final Governors governors;

        /** @param speech whether the act is done by saying something */
        Reading(ParsedSentence sentence, boolean speech) {
            this.sentence = sentence;
            this.governors = new Governors(sentence, words, result, speech);
        }

        Assessment of(Match match) {
            Token at = match.trigger();
            if (!at.isVerb()) {
                beside(at);
                Optional<Token> carrier =
                        match.words().stream().filter(Token::isVerb).findFirst();
                at = carrier.orElse(at);
            }
            if (isBoast(match)) {
                result.level(Factuality.CLAIMED, "'" + match.trigger().surface() + "'");
            }
            if (match.rule().type() == EventType.AGREE) {
                intention(match.trigger());
            }
            verdict(match);
            carried(match);
            if (match.rule().id().equals(WILL_NOT)) {
                governors.beyond(at);
            } else {
                governors.up(at);
            }
            return result.of(sentence);
        }

        Assessment of(Token word) {
            if (!word.isVerb()) {
                beside(word);
            }
            governors.up(word);
            return result.of(sentence);
        }

        /** Words beside a noun: "alleged attack", "no talks". */
        private void beside(Token noun) {
            for (Token child : sentence.children(noun)) {
                if (child.index() < noun.index()) {
                    words.level(child).ifPresent(found -> result.level(found, "'" + child.surface() + "'"));
                    if (words.isNegation(child)) {
                        result.negate(child);
                    }
                }
            }
        }

        /** "plans to visit" promises nothing: what agrees by a verb of planning or wishing is itself only planned or wished. */
        private void intention(Token trigger) {
            words.effect(sentence, trigger)
                    .filter(effect -> effect == Effect.PLANS || effect == Effect.POSSIBLE)
                    .filter(effect -> trigger.isVerb() && !trigger.lemma().equals("be"))
                    .ifPresent(effect -> governors.apply(effect, trigger));
        }

        /** "Found not guilty": the negation stands with what the verb says of somebody. */
        private void verdict(Match match) {
            match.words().stream()
                    .filter(word -> word != match.trigger() && word.tag().startsWith("JJ"))
                    .flatMap(word -> sentence.children(word, "neg").stream())
                    .forEach(result::negate);
        }

        /** "is considering charges", "prepares an offensive": a verb of the match itself may say that it is not done. */
        private void carried(Match match) {
            for (Token word : match.words()) {
                if (word.isVerb() && WEIGHING.contains(word.lemma())) {
                    result.level(Factuality.POSSIBLE, "'" + word.surface() + "'");
                } else if (word.isVerb()
                        && PREPARING.contains(word.lemma())
                        && match.words().size() > 1
                        && !READYING.contains(match.rule().type())) {
                    result.level(Factuality.PLANNED, "'" + word.surface() + "'");
                }
            }
        }
    }
}
