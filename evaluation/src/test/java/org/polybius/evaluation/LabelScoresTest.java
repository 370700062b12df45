package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelScoresTest {

    @Test
    void countsNoLabelAsAMissAndNotAsAFalseAlarm() {
        LabelScores scores = new LabelScores();
        scores.add("AID", Optional.of("AID"));
        scores.add("AID", Optional.empty());
        scores.add("ACCUSE", Optional.of("ACCUSE"));
        // AID 2·1/(2+1) = 2/3; ACCUSE 1.
        assertThat(scores.macroF1()).isCloseTo(5.0 / 6, within(1e-9));
        assertThat(scores.accuracy()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void averagesOverTheGoldLabelsOnly() {
        LabelScores scores = new LabelScores();
        scores.add("AID", Optional.of("REJECT"));
        scores.add("AID", Optional.of("AID"));
        // REJECT is nobody's gold label: its false alarm costs AID's recall, not a class of its own.
        assertThat(scores.macroF1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void printsOneRowALabel() {
        LabelScores scores = new LabelScores();
        scores.add("AID", Optional.of("AID"));
        assertThat(scores.table("root").toString()).isEqualTo("""
                root      precision  recall     F1  support
                AID           1.000   1.000  1.000        1
                macro         1.000   1.000  1.000        1
                accuracy                     1.000        1
                """);
    }
}
