package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.parsing.SharedParser;

/** Words that look like an act, and report none. */
class NamingTest {

    private static final class Shared {
        static final Coder CODER = new Coder(SharedParser.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The UN envoy for the Cyprus talks has grey hair.",
                "A bus struck a crowd of pilgrims after a collision in Peru.",
                "In his village he met a guitarist.",
                "The fire brigade received the call at noon.",
                "Electrician killed while working on a lift in Leeds",
                "The law lists rights of people accused of crimes.",
                "Lee was the voice of a campaign against piracy.",
                "The senator wrote, “It rains in Chile.”",
                "The novel opens with a massacre in Oslo.",
                "The 1976 massacre is taught in schools.",
                "She left the hall in protest.",
                "Under Chilean law a suspect may be detained for a day.",
                "The governor of Sinaloa declared a state of emergency as the hurricane neared.",
                "Peru declared a health emergency on Friday.",
                "The Kenyan minister spoke with reporters in Nairobi.",
                "The Kenyan minister discussed the budget with journalists.",
            })
    void reportsNothing(String text) {
        assertThat(Shared.CODER.code(article(text)).events()).isEmpty();
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
