package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Attributions by a noun or a predicate adjective: "the ministry's claim that …", "is confident that …". */
final class NounCues {

    /** Verbs that lend a noun its subject: "issued a warning that", "expressed concern about". */
    private static final Set<String> LIGHT =
            Set.of("make", "issue", "express", "voice", "give", "offer", "raise", "have", "repeat", "release", "renew");

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(ParsedSentence sentence, List<CueMatch> matches) {
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && !token.isProperNoun()) {
                lexicon.noun(token.lemma())
                        .flatMap(cue -> noun(sentence, token, cue))
                        .ifPresent(matches::add);
            } else if (token.tag().startsWith("JJ") || token.tag().equals("VBN")) {
                lexicon.adjective(token.surface().toLowerCase(java.util.Locale.ROOT))
                        .flatMap(cue -> adjective(sentence, token, cue))
                        .ifPresent(matches::add);
            }
        }
    }

    private static Optional<CueMatch> noun(ParsedSentence sentence, Token noun, Cue cue) {
        var found = new Complements(sentence, noun, cue).find();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> light = sentence.head(noun)
                .filter(v ->
                        noun.label().equals("dobj") && LIGHT.contains(v.lemma()) && !CueWords.isPassive(sentence, v));
        Optional<Mention> source = owner(sentence, noun)
                .or(() -> light.flatMap(v -> Subject.of(sentence, v)))
                .flatMap(t -> SourcePhrase.mention(sentence, t));
        boolean namesSaying = cue.kind() == Kind.ASSERTION || cue.kind() == Kind.BELIEF;
        if (source.isEmpty() && !(namesSaying && found.get().preposition().isEmpty())) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>();
        boolean lentByVerb = owner(sentence, noun).isEmpty();
        light.filter(v -> lentByVerb).ifPresent(v -> words.addAll(CueWords.throughTo(sentence, v, noun)));
        CueWords.nounGroup(sentence, noun).stream()
                .filter(t -> !words.contains(t))
                .forEach(words::add);
        found.get().preposition().ifPresent(words::add);
        return Optional.of(match(sentence, words, source, found.get(), cue.stance(), cue.kind()));
    }

    private static Optional<Token> owner(ParsedSentence sentence, Token noun) {
        return sentence.child(noun, "poss")
                .or(() -> sentence.child(noun, t -> t.is("by", "prep") || t.is("from", "prep"))
                        .flatMap(by -> sentence.child(by, "pobj")))
                .or(() -> sentence.child(noun, t -> t.label().equals("compound") && t.isProperNoun()));
    }

    private static Optional<CueMatch> adjective(ParsedSentence sentence, Token adjective, Cue cue) {
        Optional<Token> copula =
                sentence.head(adjective).filter(v -> adjective.label().equals("acomp") && v.isVerb());
        Optional<Token> holder =
                copula.or(() -> sentence.hasChild(adjective, "nsubj") || sentence.hasChild(adjective, "nsubjpass")
                        ? Optional.of(adjective)
                        : Optional.empty());
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        Optional<Complements.Found> found = new Complements(sentence, adjective, cue)
                .find()
                .or(() -> copula.flatMap(v -> new Complements(sentence, v, cue).find()));
        Optional<Mention> source = Subject.of(sentence, holder.get()).flatMap(t -> SourcePhrase.mention(sentence, t));
        if (found.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>();
        words.addAll(copula.map(v -> CueWords.throughTo(sentence, v, adjective)).orElse(List.of(adjective)));
        found.get().preposition().ifPresent(words::add);
        boolean negated = CueWords.isNegated(sentence, holder.get());
        return Optional.of(
                match(sentence, words, source, found.get(), negated ? cue.negated() : cue.stance(), cue.kind()));
    }

    private static CueMatch match(
            ParsedSentence sentence,
            List<Token> words,
            Optional<Mention> source,
            Complements.Found found,
            Stance stance,
            Kind kind) {
        return new CueMatch(sentence, words, source, Spans.of(found.words()), stance, kind, false);
    }
}
