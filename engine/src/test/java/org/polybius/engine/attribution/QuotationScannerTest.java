package org.polybius.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

class QuotationScannerTest {

    /** Paragraphs parted by ¶; the quotations expected, parted by |. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "“We go,” he said.; “We go,”",
                "\"We go,\" he said. \"Now.\"; \"We go,\"|\"Now.\"",
                "''We go,'' he said.; ''We go,''",
                "‘We go,’ he said.; ‘We go,’",
                "He said: 'We won't go.'; 'We won't go.'",
                "It's the players' ground and the '90s.; ~~",
                "“She called it ‘a joke’ twice,” he said.; “She called it ‘a joke’ twice,”",
                "A 6\" pipe broke.; ~~",
                "“We go. ¶ “We stay.”; “We go.|“We stay.”",
                "“We go. ¶ Nobody stayed.; “We go.",
                "He said ”nothing.; ~~",
            })
    void finds(String marked, String expected) {
        Article article = article(marked.split(" ¶ "));
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split("\\|"));
        assertThat(QuotationScanner.scan(article))
                .extracting(q -> article.words(q.span()))
                .isEqualTo(wanted);
    }

    @Test
    void onlyAQuotationThatTheNextParagraphTakesUpStaysOpen() {
        assertThat(QuotationScanner.scan(article("“We go.", "“We stay.”")))
                .extracting(Quotation::open)
                .containsExactly(true, false);
        assertThat(QuotationScanner.scan(article("“We go.", "Nobody stayed.")))
                .extracting(Quotation::open)
                .containsExactly(false);
    }

    @Test
    void takesTimeInProportionToTheMarks() {
        Article article = article("\"a\" 'b' ".repeat(200_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(QuotationScanner.scan(article)).hasSize(400_000));
    }

    private static Article article(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        Span[] spans = new Span[paragraphs.length];
        int start = 0;
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span(start, start + paragraphs[i].length());
            start += paragraphs[i].length() + 1;
        }
        return new Article(
                "test",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(spans),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
