package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polybius.engine.coding.Coder;

class CorpusScoresTest {

    private static final String CONDEMNED = """
            {"id": "a-1", "register": "body", "text": "Kenya condemned Chad.", "events": [{"type": "TYPE", "modes": \
            ["disapprove"], "factuality": "asserted", "trigger": [{"text": "condemned", "start": 6, "end": 15}], "actor": \
            [{"text": "Kenya", "start": 0, "end": 5}], "recipient": [RECIPIENT], "attribution": [], "contexts": []}]}
            """;
    private static final String CHAD = "{\"text\": \"Chad\", \"start\": 16, \"end\": 20}";

    private static Coder coder;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        coder = Coder.standard();
    }

    private Report score(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.jsonl"), String.join("", lines));
        return new CorpusEvaluation(() -> coder).evaluate(List.of(file), "");
    }

    private static String condemned(String type, String recipient) {
        return CONDEMNED.replace("TYPE", type).replace("RECIPIENT", recipient);
    }

    @Test
    void anEventIsRightWithTypeTriggerAndParties() throws IOException {
        Report report = score(condemned("ACCUSE", CHAD));
        assertThat(report.number("event_f1")).isEqualTo(1);
        assertThat(report.number("mode_f1")).isEqualTo(1);
    }

    @Test
    void withoutThePartiesTheActAloneIsRight() throws IOException {
        Report report = score(condemned("ACCUSE", ""));
        assertThat(report.number("act_f1")).isEqualTo(1);
        assertThat(report.number("event_f1")).isZero();
    }

    @Test
    void anotherTypeIsAMissAndAFalseAlarm() throws IOException {
        Report report = score(condemned("AID", CHAD));
        assertThat(report.number("act_precision")).isZero();
        assertThat(report.number("act_recall")).isZero();
    }

    @Test
    void eachTypeIsCountedByItself() throws IOException {
        String report = ReportJson.write(score(condemned("ACCUSE", CHAD), condemned("AID", CHAD)));
        assertThat(report)
                .contains("\"by_type\":{\"AID\":{\"events\":1,\"coded\":0,\"act_precision\":0.0,\"act_recall\":0.0,")
                .contains("\"ACCUSE\":{\"events\":1,\"coded\":2,\"act_precision\":0.5,\"act_recall\":1.0,"
                        + "\"event_precision\":0.5}");
    }

    @Test
    void eventsInSentencesWithoutAnyAreCounted() throws IOException {
        Report report = score(
                "{\"id\": \"a-1\", \"register\": \"body\", \"text\": \"Kenya condemned Chad.\", \"events\": []}\n",
                "{\"id\": \"a-2\", \"register\": \"body\", \"text\": \"It rained in Chad.\", \"events\": []}\n");
        assertThat(report.number("false_event_share")).isEqualTo(0.5);
    }

    @Test
    void aSpanThatIsNotThereIsNamed() {
        String wrong = condemned("ACCUSE", CHAD.replace("16", "15"));
        assertThatThrownBy(() -> score(condemned("ACCUSE", CHAD), wrong))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("corpus.jsonl:2: 'Chad' is not at");
    }
}
