package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

class ContextReaderTest {

    private static final ContextReader READER = ContextReader.standard();

    private static Article article(String text) {
        return new Article(
                "a",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Context> contexts(String sentence, String... modes) {
        return READER.ofEvent(article(sentence), new Span(0, sentence.length()), List.of(modes), Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's army shelled the camp. | MILITARY",
                "Chad granted asylum to the singer. | ASYLUM",
                "The bribery case reached the Supreme Court. | LEGAL CORRUPTION",
                "Hackers crippled the port. | CYBER",
                "Police fired tear gas at the crowd. | REPRESSION",
                "The premier met the envoy. | DIPLOMATIC",
                "It rained in Lima. |",
            })
    void wordsTell(String sentence, String expected) {
        assertThat(contexts(sentence))
                .extracting(Context::name)
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @Test
    void someModesTell() {
        assertThat(contexts("Chad did it again.", "misinformation")).containsExactly(Context.MISINFORMATION);
    }

    @Test
    void anArticleIsAboutWhatItKeepsComingBackTo() {
        Article article = article(
                "The vote was held. The election was calm. Ballots were counted. Voters queued. The runoff is in"
                        + " May. Candidates waited. A soldier looked on.");
        assertThat(READER.ofArticle(article)).containsExactly(Context.ELECTION);
    }
}
