package org.polybius.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.SharedParser;
import org.polybius.engine.parsing.Token;

class TreePathTest {

    private static final class Shared {
        static final Coder CODER = new Coder(SharedParser.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad arrested two rebels. | arrested | Chad | nsubj",
                "Chad arrested two rebels. | arrested | rebels | dobj",
                "Two rebels were arrested by Chad. | arrested | Chad | agent pobj",
                "Chad sent tents to Niger. | sent | Niger | dative pobj",
                "Chad complained about Niger. | complained | Niger | prep:about pobj",
                "The attack by rebels killed two. | attack | killed | ^nsubj",
                "Chad arrested two rebels. | arrested | arrested | ''",
            })
    void namesTheLabelsOnTheWay(String text, String from, String to, String path) {
        ParsedSentence sentence = parse(text);
        assertThat(TreePath.between(sentence, word(sentence, from), word(sentence, to)))
                .isEqualTo(path);
    }

    private static Token word(ParsedSentence sentence, String surface) {
        return sentence.tokens().stream()
                .filter(token -> token.surface().equals(surface))
                .findFirst()
                .orElseThrow();
    }

    private static ParsedSentence parse(String text) {
        Article article = new Article(
                "a",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Shared.CODER
                .parse(article, new SentenceSplitter().split(article))
                .sentences()
                .get(0);
    }
}
