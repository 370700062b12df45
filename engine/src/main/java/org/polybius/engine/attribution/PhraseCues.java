package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Attributions by a phrase or adverb beside the content: "according to X", "in the view of X", "reportedly". */
final class PhraseCues {

    static final Set<String> VIEWS = Set.of(
            "view",
            "opinion",
            "word",
            "account",
            "estimate",
            "telling",
            "reckoning",
            "estimation",
            "judgment",
            "judgement",
            "assessment",
            "eye",
            "mind",
            "admission");
    private static final Set<String> PREPOSITIONS = Set.of("in", "by", "on");
    private static final Set<String> CLAUSES = Set.of("ccomp", "conj", "parataxis", "advcl", "relcl", "acl");

    private final CueLexicon lexicon;

    PhraseCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(ParsedSentence sentence, List<CueMatch> matches) {
        for (Token token : sentence.tokens()) {
            accordingTo(sentence, token)
                    .or(() -> inTheViewOf(sentence, token))
                    .or(() -> adverb(sentence, token))
                    .ifPresent(matches::add);
        }
    }

    private static Optional<CueMatch> accordingTo(ParsedSentence sentence, Token token) {
        if (!token.surface().equalsIgnoreCase("according")) {
            return Optional.empty();
        }
        return sentence.next(token)
                .filter(to -> to.lemma().equals("to"))
                .flatMap(to ->
                        sentence.child(to, "pobj").map(source -> match(sentence, token, List.of(token, to), source)));
    }

    private static Optional<CueMatch> inTheViewOf(ParsedSentence sentence, Token preposition) {
        if (!PREPOSITIONS.contains(preposition.lemma())) {
            return Optional.empty();
        }
        return sentence.child(preposition, t -> t.label().equals("pobj") && VIEWS.contains(t.lemma()))
                .flatMap(view -> viewOf(sentence, preposition, view));
    }

    private static Optional<CueMatch> viewOf(ParsedSentence sentence, Token preposition, Token view) {
        Optional<Token> of = sentence.child(view, t -> t.is("of", "prep") && t.index() == view.index() + 1);
        Optional<Token> source = of.flatMap(t -> sentence.child(t, "pobj")).or(() -> sentence.child(view, "poss"));
        List<Token> words = new ArrayList<>(List.of(preposition));
        sentence.child(view, "det").filter(t -> of.isPresent()).ifPresent(words::add);
        words.add(view);
        of.ifPresent(words::add);
        return source.map(s -> match(sentence, preposition, words, s));
    }

    private static CueMatch match(ParsedSentence sentence, Token phrase, List<Token> words, Token source) {
        return new CueMatch(
                sentence,
                words,
                SourcePhrase.mention(sentence, source),
                Spans.of(clauseAround(sentence, phrase)),
                Stance.ASSERTS,
                Kind.ASSERTION,
                true);
    }

    private Optional<CueMatch> adverb(ParsedSentence sentence, Token token) {
        boolean attributive = token.label().equals("nmod") || token.label().equals("amod");
        if (!token.label().equals("advmod") && !attributive) {
            return Optional.empty();
        }
        return lexicon.adverb(token.surface().toLowerCase(java.util.Locale.ROOT))
                .map(cue -> new CueMatch(
                        sentence,
                        List.of(token),
                        Optional.empty(),
                        Spans.of(attributive ? nounAround(sentence, token) : clauseAround(sentence, token)),
                        cue.stance(),
                        cue.kind(),
                        false));
    }

    private static List<Token> nounAround(ParsedSentence sentence, Token adjective) {
        List<Token> words =
                new ArrayList<>(sentence.head(adjective).map(sentence::subtree).orElse(List.of()));
        words.remove(adjective);
        return words;
    }

    /** The clause that {@code part} stands in, without it. */
    private static List<Token> clauseAround(ParsedSentence sentence, Token part) {
        Token clause = sentence.head(part).orElse(part);
        while (!isClauseHead(sentence, clause)) {
            clause = sentence.head(clause).orElseThrow();
        }
        List<Token> words = new ArrayList<>(sentence.subtree(clause));
        words.removeAll(sentence.subtree(part));
        return words;
    }

    private static boolean isClauseHead(ParsedSentence sentence, Token token) {
        boolean hasSubject = sentence.hasChild(token, "nsubj") || sentence.hasChild(token, "nsubjpass");
        return token.head() == Token.ROOT || token.isVerb() && hasSubject && CLAUSES.contains(token.label());
    }
}
