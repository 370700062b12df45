package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.Event;
import org.polybius.engine.parsing.SharedParser;

/** Who is who in an event, where the words leave room for doubt. */
class CastingTest {

    private static final class Shared {
        static final Coder CODER = new Coder(SharedParser.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REJECT  | Paraguay rebuffed a plan by Bolivia.                             | Paraguay    | Bolivia",
                "SANCTION| Chile cancelled a Peruvian contract.                             | Chile       | Peruvian",
                "REJECT  | “We will not meet the rebels,” the Ghanaian president said.      | the Ghanaian president | the rebels",
                "THREATEN| “We will stop buying water,” a Chadian deputy warned.            | a Chadian deputy |",
                "SUPPORT | Malta, Tunisia settle fishing row                                | Malta, Tunisia |",
            })
    void namesTheParties(String type, String text, String actors, String recipients) {
        Event event = only(EventType.valueOf(type.trim()), text.trim());
        assertThat(texts(event.actor())).isEqualTo(actors);
        assertThat(texts(event.recipient())).isEqualTo(recipients == null ? "" : recipients);
    }

    @Test
    void nobodyIsNoRecipient() {
        assertThat(only(EventType.CONCEDE, "The Ghanaian army apologized to nobody.")
                        .recipient())
                .isEmpty();
    }

    private static Event only(EventType type, String text) {
        List<Event> events = Shared.CODER.code(article(text)).events().stream()
                .filter(event -> event.type() == type)
                .toList();
        assertThat(events).as(text).hasSize(1);
        return events.get(0);
    }

    private static String texts(List<Entity> entities) {
        return String.join(", ", entities.stream().map(Entity::text).toList());
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
