package org.polybius.engine.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** A colon for a verb: "Minister: no talks" in headlines, before a quotation, and in transcripts. */
final class ColonCues {

    private static final int MAX_SOURCE = 7;

    /** Longest name of a speaker in a transcript: "JOHN SMITH: …". */
    private static final int MAX_NAME = 3;

    /** What a headline's first word may be without speaking. */
    private static final Set<String> RUBRICS = Set.of(
            "analysis",
            "breaking",
            "comment",
            "correction",
            "editorial",
            "exclusive",
            "explainer",
            "factbox",
            "interview",
            "live",
            "news",
            "opinion",
            "photos",
            "profile",
            "review",
            "timeline",
            "update",
            "updated",
            "video",
            "watch",
            "world",
            "politics",
            "business",
            "culture",
            "sports");

    private ColonCues() {}

    static void find(ParsedSentence sentence, List<CueMatch> matches) {
        for (int i = 1; i <= Math.min(MAX_SOURCE, sentence.size() - 2); i++) {
            if (sentence.token(i).surface().equals(":")) {
                match(sentence, i).ifPresent(matches::add);
                return;
            }
        }
    }

    private static Optional<CueMatch> match(ParsedSentence sentence, int colon) {
        List<Token> before = sentence.tokens().subList(0, colon);
        List<Token> after = sentence.tokens().subList(colon + 1, sentence.size());
        boolean quoted = "“\"‘'".indexOf(after.get(0).surface().charAt(0)) >= 0;
        Token last = before.get(colon - 1);
        boolean headline = sentence.sentence().isHeadline();
        boolean named = before.stream().anyMatch(Token::isProperNoun) || headline;
        boolean transcript = colon <= MAX_NAME && before.stream().allMatch(Token::isProperNoun);
        if (!(headline || quoted || transcript) || !named || !isNounPhrase(before, last)) {
            return Optional.empty();
        }
        var span = before.get(0).span().cover(last.span());
        var source = Optional.of(new org.polybius.engine.actor.Mention(
                sentence.index(), headOf(sentence, before).index(), span));
        List<Span> content = Spans.of(after);
        return Optional.of(new CueMatch(
                sentence, List.of(sentence.token(colon)), source, content, Stance.ASSERTS, Kind.ASSERTION, true));
    }

    private static boolean isNounPhrase(List<Token> words, Token last) {
        boolean rubric = RUBRICS.contains(words.get(0).surface().toLowerCase(Locale.ROOT));
        return last.isNoun()
                && !rubric
                && words.stream()
                        .noneMatch(t ->
                                t.isVerb() || t.tag().equals("IN") && !t.lemma().equals("of"));
    }

    /** The word whose own head stands outside the phrase. */
    private static Token headOf(ParsedSentence sentence, List<Token> words) {
        return words.stream()
                .filter(t -> t.isNoun() && (t.head() == Token.ROOT || t.head() >= words.size()))
                .reduce((first, second) -> second)
                .orElse(words.get(words.size() - 1));
    }
}
