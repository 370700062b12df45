package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Span;

/** Which sentences may hold an event, by their words. */
class EventWordsTest {

    private static final EventWords WORDS = EventWords.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army shelled the town. | HARM",
                "The army's shelling of the town went on. | HARM",
                "Three men were slain. | HARM",
                "The minister met his counterpart. | EVENT",
                "THE MINISTER MET HIS COUNTERPART. | EVENT",
                "Ministers are meeting in Oslo. | EVENT",
                "They didn't vote for the bill, they backed it. | EVENT",
                // The verb alone is no event, nor the noun.
                "They held hands. | NOTHING",
                "They held talks. | EVENT",
                "He set out on foot. | NOTHING",
                "The sit-in ended. | EVENT",
                "They sit in the garden. | NOTHING",
                "Rain fell for most of the race. | NOTHING",
                "Fold in the flour and the peel of two lemons. | NOTHING",
                "The planet is about twice the size of Earth. | NOTHING",
            })
    void tellsWhatWordsAllow(String sentence, EventWords.Holds expected) {
        assertThat(WORDS.holds(sentence, new Span(0, sentence.length()))).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> letsEveryExampleThrough() {
        return RuleBook.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> rule.examples().forEach(example -> {
                            String text = MarkedSentence.of(example).text();
                            assertThat(WORDS.holds(text, new Span(0, text.length())))
                                    .as(text)
                                    .isNotEqualTo(EventWords.Holds.NOTHING);
                        })));
    }
}
