package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polybius.engine.article.Span;

class MarkedSentenceTest {

    @Test
    void mapsMarksToTheUnmarkedText() {
        MarkedSentence marked = MarkedSentence.of("In  May, <s>Peru</s>  scolded <t>Chile </t>.");
        assertThat(marked.text()).isEqualTo("In  May, Peru  scolded Chile .");
        assertThat(words(marked, marked.sources())).containsExactly("Peru");
        assertThat(words(marked, marked.targets())).containsExactly("Chile ");
    }

    @Test
    void takesSeveralPlacesAndOneWithinTheOther() {
        MarkedSentence marked = MarkedSentence.of("<s>Peru and <t>Chile</t></s> met; <s>Lima</s> was glad.");
        assertThat(words(marked, marked.sources())).containsExactly("Peru and Chile", "Lima");
        assertThat(words(marked, marked.targets())).containsExactly("Chile");
    }

    @Test
    void needsNeither() {
        assertThat(MarkedSentence.of("It rained.").sources()).isEmpty();
    }

    private static List<String> words(MarkedSentence marked, List<Span> spans) {
        return spans.stream().map(span -> span.in(marked.text())).toList();
    }
}
