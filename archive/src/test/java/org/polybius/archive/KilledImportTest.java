package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, an import loses no article that it acknowledged, and leaves no half of one. */
class KilledImportTest {

    /** {@code -Dpolybius.kills=100} for the long run. */
    private static final int KILLS = Integer.getInteger("polybius.kills", 5);

    private static final long SEED = 4;
    private static final int MOST_MILLIS = 400;
    private static final int ARTICLES_A_KILL = 1_000_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void losesNothingAcknowledged() throws Exception {
        Path file = folder.resolve("record.sqlite");
        Random random = new Random(SEED);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int first = kill * ARTICLES_A_KILL;
            int last = importUntilKilled(file, first, random.nextInt(MOST_MILLIS));
            acknowledged += last - first + 1;
            try (Database database = Database.toRead(file)) {
                assertThat(database.number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"))
                        .isEqualTo(1);
                assertThat(database.number("SELECT count(*) FROM pragma_foreign_key_check"))
                        .isZero();
                assertThat(database.number(
                                "SELECT count(*) FROM articles WHERE id BETWEEN 'article%08d' AND 'article%08d'"
                                        .formatted(first, last)))
                        .isEqualTo(last - first + 1);
                assertWhole(database);
            }
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
        assertSearchable(file);
    }

    /** The next run brings the full-text index up to what is stored, each event once. */
    private static void assertSearchable(Path file) throws Exception {
        try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER)) {
            run.finish();
        }
        try (Database database = Database.toRead(file)) {
            assertThat(database.number("SELECT count(*) FROM event_search_docsize"))
                    .isEqualTo(database.number("SELECT count(*) FROM events"));
            assertThat(database.number("SELECT count(*) FROM text_search_docsize"))
                    .isEqualTo(database.number("SELECT count(*) FROM texts"));
        }
    }

    /** @return the last article that was acknowledged */
    private static int importUntilKilled(Path file, int first, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessImport.class.getName(),
                        file.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = first - 1;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            last = Integer.parseInt(lines.readLine());
            long end = System.nanoTime() + millis * 1_000_000L;
            while (System.nanoTime() < end) {
                last = Integer.parseInt(lines.readLine());
            }
            // The process's own method would close the pipe.
            process.toHandle().destroyForcibly();
            // What it acknowledged before it died; half a line is none.
            StringBuilder rest = new StringBuilder();
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                rest.append((char) c);
                if (c == '\n') {
                    last = Integer.parseInt(rest.toString().strip());
                    rest.setLength(0);
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return last;
    }

    /** Every article has its coding, every coding all its events, every event all that belongs to it. */
    private static void assertWhole(Database database) throws RecordException {
        assertThat(database.number("SELECT count(*) FROM articles WHERE article NOT IN (SELECT article FROM codings)"))
                .isZero();
        assertThat(database.number("SELECT count(*) FROM codings WHERE events <> "
                        + "(SELECT count(*) FROM events WHERE events.coding = codings.coding)"))
                .isZero();
        long events = database.number("SELECT count(*) FROM events");
        assertThat(database.number("SELECT count(*) FROM event_json")).isEqualTo(events);
        assertThat(database.number("SELECT count(*) FROM participants")).isEqualTo(3 * events);
        assertThat(database.number("SELECT sum(events) FROM runs")).isEqualTo(events);
    }
}
