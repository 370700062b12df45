package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polybius.archive.export.ExportFormat;

/** What is asked of a record of one article: search, export and the views. */
class SearchCommandTest {

    private static final String ARTICLE = """
            Peru says Chile sent rockets to Bolivia

            LIMA: Peruvian Foreign Minister Ana Vega said on Monday that Chile had supplied 40 rockets to Bolivia.

            Brazil announced it would send 12 howitzers to Bolivia.

            Canada imposed sanctions on Belarus, including targeting the state bank Belarusbank.

            Canada threatened to impose sanctions on Chile.

            The United Kingdom did not criticize Brazil.

            A farmer gave a water tank to the village.
            """;

    @TempDir
    static Path folder;

    private static String record;

    @BeforeAll
    static void store() {
        record = folder.resolve("record.sqlite").toString();
        Run.withInput(ARTICLE, "import", "--record", record, "-");
    }

    private static Run run(String... args) {
        return Run.of(args);
    }

    @Test
    void findsEventsAndShowsAsWhatTheyAreTold() {
        Run run = run("search", "--record", record, "type:AID", "object:rocket");
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("AID", "claimed", "object: 40 rockets");
        assertThat(run.lastWord()).matches("polybius: events shown (\\d+), found \\1");
    }

    @Test
    void findsWhatDidNotHappenOnlyWhenAsked() {
        assertThat(run("search", "--record", record, "actor:GBR").out()).isEmpty();
        assertThat(run("search", "--record", record, "actor:GBR", "factuality:negated")
                        .out())
                .contains("· negated");
    }

    @Test
    void writesForPrograms() {
        Run jsonl = run("search", "--record", record, "--format", "jsonl", "--limit", "1", "type:SANCTION");
        assertThat(jsonl.outLines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"id\":"));
        assertThat(run("search", "--record", record, "--format", "csv", "type:SANCTION")
                        .outLines())
                .hasSize(2);
        assertThat(run("search", "--record", record, "--articles", "--format", "csv", "howitzer")
                        .outLines())
                .hasSize(2);
        assertThat(run("search", "--record", record, "--articles", "submarine").out())
                .isEmpty();
    }

    @Test
    void namesTheFaultOfAQuery() {
        for (String command : List.of("search", "arms", "sanctions")) {
            Run run = run(command, "--record", record, "type:HELP");
            assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).startsWith("polybius: query, character 6: type must be one of AGREE");
        }
        Run format = run("export", "--record", record, "--format", "xls", "--out", "x.xls");
        assertThat(format.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(format.err()).contains("--format must be one of plover", "not xls");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void exportsInEveryFormat(ExportFormat format) throws IOException {
        Path out = folder.resolve("events." + format.label());
        Run run =
                run("export", "--record", record, "--format", format.label(), "--out", out.toString(), "type:SANCTION");
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        assertThat(run.lastWord()).startsWith("polybius: 1 event in ");
        assertThat(out).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("events." + format.label() + ".manifest.json")))
                .contains("\"query\":\"type:SANCTION\"");
    }

    @Test
    void showsArmsTransfers() {
        Run run = run("arms", "--record", record, "--format", "csv");
        assertThat(run.out()).contains("Chile (CHL),Bolivia (BOL),40 rockets,40,", ",delivered,claimed,Ana Vega (PER)");
        assertThat(run.out()).contains("Brazil (BRA),Bolivia (BOL),12 howitzers,12,", ",announced,asserted,");
        assertThat(run.out()).doesNotContain("water");
        assertThat(run("arms", "--record", record).outLines().get(0)).contains("supplier", "factuality", "sources");
    }

    @Test
    void showsSanctions() {
        Run run = run("sanctions", "--record", record, "--format", "jsonl");
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.out()).contains("Canada (CAN)", "Belarusbank", "\"stage\":\"in force\"");
        assertThat(run.out()).contains("Chile (CHL)", "\"stage\":\"threatened\"");
    }
}
