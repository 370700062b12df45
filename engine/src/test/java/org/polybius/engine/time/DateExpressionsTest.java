package org.polybius.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.SharedParser;

/** Every row of {@code expressions.tsv}: the expression's words, its days and its basis. */
class DateExpressionsTest {

    private static final Pattern BRACKETED = Pattern.compile("\\[([^]]*)]");

    static Stream<String> rows() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                DateExpressionsTest.class.getResourceAsStream("expressions.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheExpression(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        String marked = cells.get(1);
        String text = marked.replaceAll("[\\[\\]]", "");
        var resolver = new DateResolver();
        Article article = article(text, LocalDate.parse(cells.get(0)));
        ParsedSentence sentence = parse(article);
        List<EventDate> found = cells.get(2).equals("verb")
                ? resolver.expressions(sentence, article)
                : resolver.expressions(sentence, article, cells.get(2).equals("future"));
        List<String> words =
                found.stream().map(date -> date.span().orElseThrow().in(text)).toList();
        Matcher bracketed = BRACKETED.matcher(marked);
        assertThat(words)
                .isEqualTo(bracketed.results().map(result -> result.group(1)).toList());
        if (!found.isEmpty()) {
            EventDate date = found.get(0);
            assertThat(List.of(date.start() + "", date.end() + "", date.basis() + ""))
                    .isEqualTo(cells.subList(3, 6));
        }
    }

    private static Article article(String text, LocalDate published) {
        return new Article(
                "a",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.of(published),
                Optional.empty(),
                Optional.empty());
    }

    private static ParsedSentence parse(Article article) {
        Sentence sentence = new Sentence(0, new Span(0, article.text().length()), 0);
        return new ParsedSentence(sentence, SharedParser.get().parse(article, sentence));
    }
}
