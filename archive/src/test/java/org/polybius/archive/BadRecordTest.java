package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polybius.archive.RecordException.Fault;

/** Whatever is wrong with the file, the error names it, and what was stored before is still there. */
class BadRecordTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("record.sqlite");
        try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER)) {
            for (int i = 0; i < 20; i++) {
                run.write(ArticleEntry.of(SampleArticles.article(i, 5)));
            }
            run.finish();
        }
    }

    private void fails(ThrowingCallable doing, Fault fault, String reason) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        RecordException.class, e -> assertThat(e.fault()).isEqualTo(fault))
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(reason);
    }

    private void opensNeitherWay(String reason) {
        fails(() -> RecordFile.open(file).close(), Fault.FILE, reason);
        fails(() -> RecordFile.importTo(file, SampleArticles.CODER).close(), Fault.FILE, reason);
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void saysThatANewerPolybiusMadeIt() throws SQLException {
        run(file, "INSERT INTO schema_version VALUES (1000, '2030-01-01T00:00:00Z')");
        opensNeitherWay(
                "made by a newer Polybius (schema 1000; this one knows schema " + new Migrations().version() + ")");
    }

    @Test
    void saysThatItIsNoSqliteFile() throws IOException {
        Files.writeString(file, "France accused Mali of theft.\n".repeat(100));
        byte[] before = Files.readAllBytes(file);
        opensNeitherWay("not an SQLite file");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void leavesTheFileOfAnotherProgramAlone() throws Exception {
        Files.delete(file);
        run(file, "CREATE TABLE bookmarks (url TEXT)");
        byte[] before = Files.readAllBytes(file);
        opensNeitherWay("another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void saysThatThereIsNone() {
        Path none = folder.resolve("none.sqlite");
        assertThatThrownBy(() -> RecordFile.open(none)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> RecordFile.prune(none)).isInstanceOf(NoSuchFileException.class);
        assertThat(none).doesNotExist();
        Path nowhere = folder.resolve("no/such/folder/record.sqlite");
        assertThatThrownBy(() -> RecordFile.importTo(nowhere, SampleArticles.CODER))
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith(nowhere + ": cannot be opened");
    }

    @Test
    void saysThatAPageIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, PAGE * 2, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        fails(
                () -> {
                    try (RecordFile record = RecordFile.open(file)) {
                        record.events(EventFilter.all(), event -> {});
                    }
                },
                Fault.MACHINE,
                "damaged");
        fails(
                () -> {
                    try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER)) {
                        run.write(ArticleEntry.of(SampleArticles.article(99, 5)));
                    }
                },
                Fault.MACHINE,
                "damaged");
    }

    @Test
    void losesNothingOnAFullDisk() throws IOException {
        try (Database database = Database.toWrite(file)) {
            long pages = database.number("PRAGMA page_count");
            ImportRun run = ImportRun.begin(database, SampleArticles.CODER);
            database.number("PRAGMA max_page_count = " + (pages + 8));
            fails(
                    () -> {
                        for (int i = 100; i < 200; i++) {
                            run.write(ArticleEntry.of(SampleArticles.article(i, 5)));
                        }
                    },
                    Fault.MACHINE,
                    "the disk is full");
            run.close();
        }
        try (Database database = Database.toRead(file)) {
            assertThat(database.number("SELECT count(*) FROM articles")).isGreaterThanOrEqualTo(20);
            assertThat(database.number("SELECT count(*) FROM codings JOIN events USING (coding)"))
                    .isEqualTo(database.number("SELECT sum(events) FROM codings"));
        }
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file)).as("whoever may write everything").isFalse();
        fails(() -> RecordFile.importTo(file, SampleArticles.CODER), Fault.FILE, "read-only");
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.runs()).hasSize(1);
        }
    }
}
