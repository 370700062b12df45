package org.polybius.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.coding.Articles;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.SharedParser;
import org.polybius.engine.parsing.Token;

class NounPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This Wednesday Greek Foreign Minister Nikos Doukas met union leaders. | Doukas | Greek Foreign Minister Nikos Doukas",
                "Greek Foreign Minister Nikos Doukas met union leaders. | Doukas | Greek Foreign Minister Nikos Doukas",
                "Friday prayers in the old mosque drew hundreds. | prayers | Friday prayers",
                "In January Chile accused Peru of theft. | Chile | Chile",
                "January Williams met union leaders. | Williams | January Williams",
            })
    void holdNoDayThatTellsWhen(String text, String head, String phrase) {
        Article article = Articles.of(List.of(text));
        ParsedSentence sentence = new Coder(SharedParser.get())
                .parse(article, new SentenceSplitter().split(article))
                .sentences()
                .get(0);
        Token token = sentence.tokens().stream()
                .filter(t -> t.surface().equals(head))
                .findFirst()
                .orElseThrow();
        assertThat(article.words(NounPhrases.mention(sentence, token).span())).isEqualTo(phrase);
    }
}
