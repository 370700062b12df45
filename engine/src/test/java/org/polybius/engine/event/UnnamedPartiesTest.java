package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.Event;
import org.polybius.engine.parsing.SharedParser;

/** Acts that are told without their parties, or as done to things and to nobody. */
class UnnamedPartiesTest {

    private static final class Shared {
        static final Coder CODER = new Coder(SharedParser.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was no massacre. | ASSAULT | NEGATED | 0 | 0",
                "The sit-in ended before noon. | PROTEST | ASSERTED | 0 | 0",
                "The police arrested nobody. | COERCE | NEGATED | 1 | 0",
                "The villa was confiscated on Friday. | COERCE | ASSERTED | 0 | 1",
                "The kidnapped heiress wrote twice. | ASSAULT | ASSERTED | 0 | 1",
            })
    void isCoded(String text, EventType type, Factuality factuality, int actors, int recipients) {
        List<Event> events = Shared.CODER.code(article(text)).events();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.factuality()).isEqualTo(factuality);
            assertThat(event.actor()).hasSize(actors);
            assertThat(event.recipient()).hasSize(recipients);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man of 25 was held on suspicion of murder.",
                "A charge of murder carries a life sentence.",
                "The baker was wanted for murder.",
            })
    void isNoDeedWhereItIsACharge(String text) {
        assertThat(Shared.CODER.code(article(text)).events()).noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government is considering charges against the union. | POSSIBLE",
                "Kenya is preparing an offensive against Chad. | PLANNED",
                "The union plans a strike in Lima. | PLANNED",
                "Peru is mulling an embargo on Chile. | POSSIBLE",
            })
    void isNotDoneWhereItIsPreparedOrWeighed(String text, Factuality factuality) {
        assertThat(Shared.CODER.code(article(text)).events())
                .isNotEmpty()
                .allMatch(event -> event.factuality() == factuality);
    }

    private static Article article(String text) {
        return new Article(
                "test",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
