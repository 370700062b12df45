package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.event.Factuality;

class FactualityEvaluationTest {

    private static final String LINE = """
            {"text": "The mayor did n't resign ; she voted .", "targets": [
             {"span1": [4, 5], "label": -2.8}, {"span1": [7, 8], "label": 3.0}, {"span1": [2, 3], "label": 0.4}]}
            """.replace("\n", "");

    @TempDir
    private Path folder;

    private List<GoldFactuality> read(String lines) throws IOException {
        return GoldFactuality.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }

    @Test
    void pointsAtTheWordsAsPrinted() throws IOException {
        GoldFactuality gold = read(LINE).get(0);
        assertThat(gold.article().text()).isEqualTo("The mayor didn't resign; she voted.");
        assertThat(gold.words())
                .extracting(word -> gold.article().words(word.span()))
                .containsExactly("resign", "voted", "did");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a Lima - based firm                  | a Lima-based firm
            he said `` no '' and left            | he said “no” and left
            " no " , she said , " never " .      | "no", she said, "never".
            the port ( closed ) - and $ 5 of 7 % | the port (closed) - and $5 of 7%
            """)
    void joinsTokensAsAnArticlePrintsThem(String tokens, String text) {
        assertThat(PrintedTokens.of(List.of(tokens.split(" "))).text()).isEqualTo(text);
    }

    @Test
    void scoresClassesAndDistances() throws IOException {
        FactualityScores scores = new FactualityScores();
        scores.add(
                read(LINE).get(0),
                List.of(Optional.of(Factuality.DENIED), Optional.of(Factuality.PLANNED), Optional.empty()));
        Report report = scores.report("test");
        assertThat(report.number("accuracy")).isEqualTo(1 / 3.0);
        assertThat(report.number("mae")).isCloseTo((0.2 + 1 + 2.6) / 3, within(1e-9));
        assertThat(report.number("share_denied")).isEqualTo(1 / 3.0);
        assertThat(report.number("unread")).isEqualTo(1);
        assertThat(report.predictions()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"1.6,asserted", "1.5,uncertain", "-1.5,uncertain", "-1.6,negated", "3,asserted", "0,uncertain"})
    void aScoreIsOfTheClosestClass(double score, String name) {
        assertThat(FactualityScores.classOf(score)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"text": "She left ."}                                                     | 'targets'
            {"text": "She left .", "targets": [{"span1": [1, 9], "label": 3}]}         | 'span1'
            {"text": "She left .", "targets": [{"span1": [2, 2], "label": 3}]}         | 'span1'
            {"text": "She left .", "targets": [{"span1": [1, 2], "label": 4}]}         | 'label'
            {"text": "She left .", "targets": [{"span1": [1, 2], "label": "certain"}]} | 'label'
            She left.                                                                  | not JSON
            """)
    void namesTheLineThatIsWrong(String line, String reason) {
        assertThatThrownBy(() -> read(LINE + "\n" + line))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:2")
                .hasMessageContaining(reason);
    }
}
