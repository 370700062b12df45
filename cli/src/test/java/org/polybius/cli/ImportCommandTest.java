package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polybius.archive.ArticleEntry;
import org.polybius.archive.CoderIdentity;
import org.polybius.archive.EventFilter;
import org.polybius.archive.ImportRun;
import org.polybius.archive.RecordFile;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

class ImportCommandTest {

    private static final String DEMO = "src/main/resources/org/polybius/cli/demo";
    private static final String ARTICLE = "PARIS: France accused Mali of jamming its drones.\n";

    @TempDir
    Path folder;

    private String record;

    @BeforeEach
    void name() {
        record = folder.resolve("record.sqlite").toString();
    }

    private List<String> stored() throws IOException {
        List<String> json = new ArrayList<>();
        try (RecordFile file = RecordFile.open(Path.of(record))) {
            file.events(EventFilter.all(), event -> json.add(event.json()));
        }
        return json;
    }

    @Test
    void storesWhatCodePrints() throws IOException {
        Run run = Run.of("import", "--record", record, "--threads", "3", DEMO);
        Run code = Run.of("code", "--format", "jsonl", DEMO);
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        assertThat(run.lastWord()).isEqualTo(code.lastWord() + ", known 0");
        assertThat(stored()).hasSizeGreaterThan(10).isEqualTo(code.outLines());
    }

    @Test
    void leavesAloneWhatItKnows() throws IOException {
        Run.withInput(ARTICLE, "import", "--record", record, "-");
        Run again = Run.withInput(ARTICLE, "import", "--record", record, "-");
        assertThat(again.exit()).isEqualTo(ExitCode.OK);
        assertThat(again.lastWord()).isEqualTo("polybius: articles 0, events 0, failed 0, skipped 0, known 1");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void goesOnAfterBadInputAndNotesItDown() throws IOException {
        Path bad = Files.write(folder.resolve("a.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9, '.'});
        Path good = Files.writeString(folder.resolve("b.txt"), ARTICLE);
        Run run = Run.of("import", "--record", record, bad.toString(), good.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.lastWord()).isEqualTo("polybius: articles 1, events 2, failed 1, skipped 0, known 0");
        try (RecordFile file = RecordFile.open(Path.of(record))) {
            assertThat(file.failures(1)).singleElement().satisfies(failure -> {
                assertThat(failure.origin()).isEqualTo(bad.toString());
                assertThat(failure.reason()).contains("UTF-8");
            });
        }
    }

    @Test
    void showsWhatAnotherCoderMadeOfTheSameArticles() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE + "Mali rejected the demand.\n");
        storeWithoutLastEvent(article);
        Run.of("import", "--record", record, article.toString());
        Run diff = Run.of("diff", "1", "2", "--record", record);
        assertThat(diff.exit()).isEqualTo(ExitCode.OK);
        assertThat(diff.outLines()).hasSize(2);
        assertThat(diff.out()).contains("+ REJECT \"rejected\", sentence 1, event ");
        assertThat(diff.lastWord()).isEqualTo("polybius: articles 1, changed 1, only in run 1 0, only in run 2 0");

        assertThat(Run.of("prune", "--record", record).lastWord()).endsWith("deleted: 1");
        assertThat(Run.of("diff", "1", "2", "--record", record).lastWord()).contains("articles 0", "only in run 2 1");
        assertThat(Run.of("diff", "1", "7", "--record", record).exit()).isEqualTo(ExitCode.USAGE);
    }

    private void storeWithoutLastEvent(Path file) throws IOException {
        Reading.Read read = (Reading.Read) new ArticleReader()
                .fetch(List.of(file))
                .findFirst()
                .orElseThrow()
                .read();
        CodedArticle coded = Run.CODER.get().code(read.article());
        try (ImportRun run = RecordFile.importTo(Path.of(record), new CoderIdentity("older", new TreeMap<>()))) {
            run.write(ArticleEntry.of(new CodedArticle(
                    coded.article(),
                    coded.sentences(),
                    coded.events().subList(0, coded.events().size() - 1))));
        }
    }

    @Test
    void namesARecordThatIsNone() throws IOException {
        Files.writeString(Path.of(record), "France accused Mali of theft.\n".repeat(50));
        for (Run run : List.of(
                Run.withInput(ARTICLE, "import", "--record", record, "-"),
                Run.of("diff", "1", "2", "--record", record),
                Run.of("prune", "--record", record))) {
            assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).isEqualTo("polybius: " + record + ": no record: it is not an SQLite file\n");
        }
    }
}
