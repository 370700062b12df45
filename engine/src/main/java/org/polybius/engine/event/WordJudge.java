package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * As what any word of a sentence is told, whether or not a rule makes an event of it: the same reading of the tree and of
 * who says it, without what a type adds ("pledged to visit" is a deed in words, "visit" is planned).
 */
public final class WordJudge {

    private final FactualityReader reader = new FactualityReader(FactualityWords.standard());

    /** What the act at {@code words} is told as; empty where no token of {@code sentence} stands there. */
    public Optional<Factuality> judge(ParsedSentence sentence, Scene scene, Span words) {
        return headOf(sentence, words).map(word -> judge(sentence, scene, word));
    }

    private Factuality judge(ParsedSentence sentence, Scene scene, Token word) {
        Assessment assessment = reader.assess(sentence, word);
        List<Attribution> chain = scene.attributions().chain(sentence, word);
        if (assessment.level() != Factuality.PLANNED) {
            return Telling.ofPresent(assessment.level(), assessment.negated(), chain)
                    .factuality();
        }
        if (!assessment.negated()) {
            return Factuality.PLANNED;
        }
        return Telling.saying(chain).isEmpty() ? Factuality.NEGATED : Factuality.DENIED;
    }

    /** The token of {@code words} that hangs on a word outside them. */
    private static Optional<Token> headOf(ParsedSentence sentence, Span words) {
        return sentence.tokens().stream()
                .filter(token -> words.overlaps(token.span()))
                .filter(token -> sentence.head(token)
                        .filter(head -> words.overlaps(head.span()))
                        .isEmpty())
                .findFirst();
    }
}
