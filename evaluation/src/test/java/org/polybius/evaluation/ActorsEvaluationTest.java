package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsEvaluationTest {

    private static final String HEADER = "mention\tcontext\tdate\tcountry\tsector\tsecond_sector\tnot_an_actor\n";

    @TempDir
    private Path folder;

    private Path table(String... rows) throws IOException {
        return Files.writeString(folder.resolve("gold.tsv"), HEADER + String.join("\n", rows));
    }

    @Test
    void scoresCountriesSectorsAndNobodies() throws IOException {
        Path gold = table(
                "the Kenyan army\t\ttoday\tKEN\tMIL\t\t",
                "the defence minister\tPeru\t\tPER\tGOV\tMIL\t",
                "Ghanaian police\t\t2021-05-01\tTGO\tMIL\t\t",
                "gunmen\t\t\t\tUAF\t\t",
                "Norwegian gunmen\t\t\t\tUAF\t\t",
                "the rain\t\t\t\t\t\tyes",
                "the French army\t\t\t\t\t\tyes");
        Report report = new ActorsEvaluation().evaluate(List.of(gold), "");
        assertThat(report.number("mentions")).isEqualTo(7);
        assertThat(report.number("country_accuracy")).isEqualTo(2 / 3.0);
        assertThat(report.number("no_country_accuracy")).isEqualTo(0.5);
        assertThat(report.number("sector_accuracy")).isEqualTo(0.8);
        assertThat(report.number("second_sector_recall")).isEqualTo(1);
        assertThat(report.number("not_an_actor_accuracy")).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-01,2021-05-01", "1 May 2021,2021-05-01"})
    void readsDays(String written, LocalDate day) throws IOException {
        assertThat(GoldMention.read(table("police\t\t" + written + "\t\t\t\t"))
                        .get(0)
                        .day())
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({"some day", "2021-13-01", "May 2021"})
    void namesTheLineOfAWrongDay(String written) {
        assertThatThrownBy(() -> GoldMention.read(table("police\t\t\t\t\t\t", "police\t\t" + written + "\t\t\t\t")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.tsv:3")
                .hasMessageContaining(written);
    }

    @Test
    void namesAMissingColumn() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.tsv"), "mention\tcontext\npolice\tPeru\n");
        assertThatThrownBy(() -> GoldMention.read(file)).hasMessageContaining("no column 'date'");
    }
}
