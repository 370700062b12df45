package org.polybius.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownEventTest {

    @Test
    void anActThatIsPartOfItsRecipientIsNotSaidTwice() {
        ShownEvent event = ShownEvent.of(1, """
                {"trigger": {"text": "jailed", "start": 4, "end": 10}, "actor": [],
                 "recipient": [{"text": "jailed reporters", "start": 4, "end": 20}]}""");
        assertThat(event.sentenceText()).isEqualTo("(somebody) jailed reporters");
    }

    @Test
    void aSentenceNamesWhatWasGiven() {
        ShownEvent event = ShownEvent.of(1, """
                {"trigger": {"text": "sent", "start": 5, "end": 9},
                 "actor": [{"text": "Peru", "start": 0, "end": 4}],
                 "object": {"text": "40 tanks", "start": 10, "end": 18},
                 "recipient": [{"text": "Chile", "start": 22, "end": 27}]}""");
        assertThat(event.sentenceText()).isEqualTo("Peru sent 40 tanks → Chile");
    }
}
