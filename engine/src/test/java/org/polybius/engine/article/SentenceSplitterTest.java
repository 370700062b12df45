package org.polybius.engine.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    static Stream<String> marked() throws IOException {
        try (var in = SentenceSplitterTest.class.getResourceAsStream("sentences.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("marked")
    void endsWhereMarked(String marked) {
        String text = marked.replace("|⏎", "\n").replace("⏎", "\n").replace("|", " ");

        List<String> wanted = Stream.of(marked.split("\\|"))
                .map(sentence -> sentence.replace("⏎", "\n").strip())
                .toList();
        assertThat(splitter.split(text, new Span(0, text.length())).stream().map(span -> span.in(text)))
                .containsExactlyElementsOf(wanted);
    }

    @Test
    void numbersTheHeadlineMinusOneAndNeverJoinsParagraphs() {
        String text = "Port Reopens\n\nThe port opened. Ships came\n\nand went.";
        Article article = article(text, Optional.of(new Span(0, 12)), List.of(new Span(14, 41), new Span(43, 52)));
        assertThat(splitter.split(article))
                .extracting(sentence ->
                        sentence.index() + " " + sentence.paragraph() + " " + article.words(sentence.span()))
                .containsExactly("-1 -1 Port Reopens", "0 0 The port opened.", "1 0 Ships came", "2 1 and went.");
    }

    @Test
    void aSentenceOfTwentyThousandWordsIsOneSentence() {
        String text = "word ".repeat(20_000).strip() + ".";
        assertThat(splitter.split(text, new Span(0, text.length()))).containsExactly(new Span(0, text.length()));
    }

    @Test
    void onlyMarksAreNoSentence() {
        String text = "* * *";
        assertThat(splitter.split(text, new Span(0, text.length()))).isEmpty();
    }

    @Test
    void hostileParagraphsTakeNoTime() {
        for (String unit : List.of("(", "\"", "a.", "A. ", "\n", "(a. ", "?", "x\n", "“Why?” A ")) {
            String text = unit.repeat(200_000);
            assertThatCode(() -> splitter.split(text, new Span(0, text.length())))
                    .doesNotThrowAnyException();
        }
    }

    private static Article article(String text, Optional<Span> headline, List<Span> paragraphs) {
        return new Article(
                "id",
                text,
                headline,
                Optional.empty(),
                paragraphs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
