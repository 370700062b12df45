package org.polybius.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.parsing.RememberingParser;
import org.polybius.engine.parsing.SharedParser;

/** What is parsed of an article, and what is not. That nothing is lost by it is the matter of LosslessFilterTest. */
class CandidateFilterTest {

    private static final class Shared {
        static final RememberingParser PARSER = new RememberingParser(SharedParser.get());
        static final Coder CODER = new Coder(PARSER);
    }

    /** Sentences, one a line, and the indexes of those that have to be parsed. */
    static Stream<List<String>> articles() {
        return Stream.of(
                // Nothing can happen: nothing is parsed.
                List.of("", "Rain fell for most of the race.", "The last hill was slippery."),
                List.of("", "Bake for 45 minutes.", "Leave the cake to cool in the tin."),
                // What comes after the last event, and tells nobody's name, is left out.
                List.of("0", "Kenyan troops shelled a rebel camp on Monday.", "It drizzled.", "It drizzled."),
                // Who "she" is stands no more than two sentences before.
                List.of(
                        "1 2 3",
                        "It drizzled.",
                        "It drizzled.",
                        "The Polish prime minister, Anna Nowak, was in Brno.",
                        "She accused Belarus of spying."),
                // "The president" may be the one named before.
                List.of("0 2", "Kenya has a president.", "It drizzled.", "The president accused Uganda of spying."),
                // Who goes on speaking stands before the quotation.
                List.of("0 1", "“Rain fell,” the Kenyan minister said.", "“Uganda attacked a village.”"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void parsesWhatEventsNeed(List<String> expectedAndSentences) {
        Article article = Articles.of(expectedAndSentences.subList(1, expectedAndSentences.size()));
        Shared.PARSER.asked();
        Shared.CODER.code(article);
        assertThat(Shared.PARSER.asked().stream().map(String::valueOf).toList())
                .isEqualTo(Stream.of(expectedAndSentences.get(0).split(" "))
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    /** Sport, business, weather, recipes and culture: most of a day's news. */
    @Test
    void leavesOutMostOfOtherNews() throws IOException {
        int sentences = 0;
        Shared.PARSER.asked();
        for (Article article : otherNews()) {
            sentences += Shared.CODER.code(article).sentences().size();
        }
        assertThat(Shared.PARSER.asked().size()).isLessThan(sentences * 6 / 10);
    }

    /** The articles of other-news.txt. */
    static List<Article> otherNews() throws IOException {
        try (InputStream in = CandidateFilterTest.class.getResourceAsStream("other-news.txt")) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("====\n"))
                    .map(Articles::read)
                    .toList();
        }
    }
}
