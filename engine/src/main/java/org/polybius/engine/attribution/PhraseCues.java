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
    private static final Set<String> PHRASES = Set.of("prep", "npadvmod");
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
                        Spans.of(attributive ? nounAround(sentence, token) : besideAdverb(sentence, token)),
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

    /**
     * What an adverb hedges: behind its verb, and before a phrase of it, that phrase alone ("shot him, reportedly outside a
     * shop"); else its clause, as far as the semicolons around it.
     */
    private static List<Token> besideAdverb(ParsedSentence sentence, Token adverb) {
        Optional<Token> phrase = sentence.next(adverb)
                .flatMap(next -> phraseFrom(sentence, next))
                .filter(next -> sentence.head(next)
                        .filter(head -> head.isVerb() && head.index() < adverb.index())
                        .isPresent());
        if (phrase.isPresent()) {
            return sentence.subtree(phrase.get()).stream()
                    .filter(t -> t != adverb)
                    .toList();
        }
        int from = semicolon(sentence, adverb, -1);
        int to = semicolon(sentence, adverb, 1);
        return clauseAround(sentence, adverb).stream()
                .filter(t -> from < t.index() && t.index() < to)
                .toList();
    }

    /** The highest token whose phrase begins with {@code first}; of "by", which tells who did it, none. */
    private static Optional<Token> phraseFrom(ParsedSentence sentence, Token first) {
        Token top = first;
        for (Optional<Token> up = sentence.head(top); up.isPresent(); up = sentence.head(top)) {
            Token head = up.get();
            if (head.isVerb() || head.index() < first.index()) {
                break;
            }
            top = head;
        }
        return Optional.of(top)
                .filter(t -> PHRASES.contains(t.label()) && !t.lemma().equals("by"));
    }

    /** Index of the nearest semicolon on one side, or of the sentence's edge. */
    private static int semicolon(ParsedSentence sentence, Token token, int step) {
        int i = token.index() + step;
        while (i >= 0 && i < sentence.size() && !sentence.token(i).surface().equals(";")) {
            i += step;
        }
        return i;
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
