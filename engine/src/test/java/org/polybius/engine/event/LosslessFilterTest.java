package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Articles;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.EventJson;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.parsing.RememberingParser;
import org.polybius.engine.parsing.SharedParser;

/** The candidate filter loses nothing: with it and without it every article gives the same events, byte for byte. */
class LosslessFilterTest {

    private static final class Shared {
        static final RememberingParser PARSER = new RememberingParser(SharedParser.get());
        static final Judge JUDGE = Judge.standard();
        static final Coder WITH = new Coder(PARSER, () -> JUDGE);
        static final Coder WITHOUT = new Coder(PARSER, Optional.of(() -> JUDGE), false);
    }

    private static final int MIXED_ARTICLES = 600;

    @Test
    void onEachSentenceOfTheRules() {
        sentences().forEach(sentence -> check(Articles.of(List.of(sentence))));
    }

    /** Sentences of the rules, of other news and of other tests in any order: names, speakers and pronouns go astray. */
    @Test
    void onMixedArticles() throws IOException {
        List<String> sentences = new ArrayList<>(sentences());
        for (String file : List.of("coding/other-news.txt", "article/sentences.txt", "attribution/sentences.txt")) {
            lines(file).forEach(sentences::add);
        }
        Random random = new Random(20260301);
        for (int i = 0; i < MIXED_ARTICLES; i++) {
            List<String> some = new ArrayList<>();
            for (int n = 3 + random.nextInt(12); n > 0; n--) {
                some.add(sentences.get(random.nextInt(sentences.size())));
            }
            check(i % 2 == 0 ? Articles.of(some) : withHeadline(some));
        }
    }

    @Test
    void onOtherNews() throws IOException {
        for (String article : text("coding/other-news.txt").split("====\n")) {
            check(Articles.read(article));
        }
    }

    private static void check(Article article) {
        assertThat(events(Shared.WITH, article)).as(article.text()).isEqualTo(events(Shared.WITHOUT, article));
    }

    private static List<String> events(Coder coder, Article article) {
        return coder.code(article).events().stream()
                .map(event -> EventJson.write(article, event))
                .toList();
    }

    /** The first is the headline, each of the others a paragraph. */
    private static Article withHeadline(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String sentence : sentences) {
            spans.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence).append("\n\n");
        }
        return new Article(
                "mixed",
                text.toString(),
                Optional.of(spans.get(0)),
                Optional.empty(),
                spans.subList(1, spans.size()),
                Optional.of(LocalDate.of(2024, 5, 17)),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> sentences() {
        return RuleBook.standard().rules().stream()
                .flatMap(rule -> Stream.of(rule.examples(), rule.counterExamples(), rule.knownMisses()))
                .flatMap(List::stream)
                .map(marked -> MarkedSentence.of(marked).text())
                .toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        return text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("="));
    }

    private static String text(String file) throws IOException {
        try (InputStream in = LosslessFilterTest.class.getResourceAsStream("/org/polybius/engine/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
