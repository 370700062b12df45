package org.polybius.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.SharedParser;
import org.polybius.engine.time.EventDate.Basis;

/** Every row of {@code acts.tsv}: the date of the act in braces. */
class ActDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 9, 10);

    static Stream<String> rows() throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(ActDatesTest.class.getResourceAsStream("acts.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void datesTheAct(String row) {
        String[] cells = row.split("\\s*\\|\\s*");
        String text = cells[0].replaceAll("[\\[\\]{}]", "");
        EventDate date = dateOf(text, cells[0].replaceAll("[\\[\\]]", "").indexOf('{'), Optional.of(PUBLISHED))
                .orElseThrow();
        boolean dated = cells[0].contains("[");
        String words = date.span().map(span -> span.in(text)).orElse("");
        assertThat(words).isEqualTo(dated ? cells[0].replaceAll(".*\\[|].*", "") : "");
        assertThat(date.basis() == Basis.PUBLISHED).isNotEqualTo(dated);
        assertThat(date.start()).isEqualTo(cells[1]);
        assertThat(date.end()).isEqualTo(cells[2]);
    }

    @Test
    void withoutPublishedDateOnlyFullDatesAreKnown() {
        assertThat(dateOf("Police arrested him on Monday.", 7, Optional.empty()))
                .isEmpty();
        assertThat(dateOf("Police arrested him.", 7, Optional.empty())).isEmpty();
        assertThat(dateOf("Police arrested him on 3 May 2019.", 7, Optional.empty()))
                .map(EventDate::start)
                .contains(LocalDate.of(2019, 5, 3));
    }

    private static Optional<EventDate> dateOf(String text, int trigger, Optional<LocalDate> published) {
        Span span = new Span(0, text.length());
        Article article = new Article(
                "a",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(span),
                published,
                Optional.empty(),
                Optional.empty());
        Sentence sentence = new Sentence(0, span, 0);
        ParsedSentence parsed = new ParsedSentence(sentence, SharedParser.get().parse(article, sentence));
        return new DateResolver()
                .dateOf(
                        new ParsedArticle(article, List.of(parsed)),
                        parsed,
                        parsed.at(trigger).orElseThrow());
    }
}
