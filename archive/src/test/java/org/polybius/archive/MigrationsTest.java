package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final int PUBLISHED = Migrations.PUBLISHED.size();

    private static Migrations publishedAnd(String... more) {
        return new Migrations(
                Stream.concat(Migrations.PUBLISHED.stream(), Stream.of(more)).toList());
    }

    private static Migrations first(int count) {
        return new Migrations(Migrations.PUBLISHED.subList(0, count));
    }

    @TempDir
    Path folder;

    @Test
    void bringAnOldRecordUpToDateOnce() throws RecordException {
        try (Database database = Database.toWrite(folder.resolve("record.sqlite"))) {
            Migrations newer = publishedAnd("schema/003-added.sql");
            assertThatThrownBy(() -> newer.check(database))
                    .hasMessageContaining("older Polybius (schema " + PUBLISHED + ")");
            newer.run(database);
            newer.run(database);
            assertThat(database.number("SELECT count(*) FROM added")).isEqualTo(1);
            assertThat(database.number("SELECT max(version) FROM schema_version"))
                    .isEqualTo(PUBLISHED + 1);
            assertThatThrownBy(() -> new Migrations().check(database))
                    .hasMessageContaining("newer Polybius (schema " + (PUBLISHED + 1));
        }
    }

    @Test
    void keepTheKeysOfTellings() throws RecordException {
        try (Database database = Database.toWrite(folder.resolve("record.sqlite"), first(3))) {
            database.call(c -> c.createStatement()
                    .executeUpdate(
                            "INSERT INTO signature_keys VALUES (2800, 4294967298, 7), (2800, -2, 7), (2801, 3, 9)"));
            new Migrations().run(database);
            assertThat(database.number("SELECT count(*) FROM telling_keys")).isEqualTo(2);
            assertThat(database.number("SELECT count(*) FROM telling_keys WHERE week = 2800 AND event = 7"
                            + " AND hex(keys) IN ('00000002FFFFFFFE', 'FFFFFFFE00000002')"))
                    .isEqualTo(1);
        }
    }

    @Test
    void keepEventsAndIncidentsAndWhatBelongsToThem() throws RecordException {
        try (Database database = Database.toWrite(folder.resolve("record.sqlite"), first(4))) {
            database.transaction(c -> c.createStatement().executeUpdate("""
                    INSERT INTO runs (run, coder, digest, started) VALUES (1, 'old', 'd', '2024-01-01T00:00:00Z');
                    INSERT INTO texts VALUES (1, 'h', 'Kenya met Chad.');
                    INSERT INTO articles (article, id, text_key) VALUES (5, 'of_kenya', 1);
                    INSERT INTO codings VALUES (3, 1, 5, 1, NULL);
                    INSERT INTO events (event, coding, id, sentence, sentence_start, sentence_end, type, quad, score,
                        factuality, confidence, trigger, trigger_start, trigger_end, rule)
                      VALUES (9, 3, 'of_kenya_1', 0, 0, 15, 'CONSULT', 1, 1, 'asserted', 0.9, 'met', 6, 9, 'meet');
                    INSERT INTO event_json VALUES (9, '{}');
                    INSERT INTO incidents VALUES (1, 'of_kenya_1', NULL), (2, 'of_kenya_1-2', 1);
                    INSERT INTO incident_events VALUES (9, 1, 1, 1, NULL, NULL, '', 0);"""));
            new Migrations().run(database);
            assertThat(database.number("SELECT count(*) FROM events JOIN event_json USING (event)"
                            + " JOIN incident_events USING (event) WHERE events.id = 'of_kenya_1'"))
                    .isEqualTo(1);
            assertThat(new Incidents(database).ofEvents(List.of("of_kenya_1"))).containsValue("of_kenya_1");
            assertThat(database.number("SELECT joined_to FROM incidents WHERE article = 5 AND id = 'of_kenya_1-2'"))
                    .isEqualTo(1);
            database.transaction(c ->
                    c.createStatement().executeUpdate("UPDATE codings SET superseded_by = 1; DELETE FROM codings"));
            assertThat(database.number("SELECT count(*) FROM event_json")).isZero();
        }
    }

    @Test
    void changeNothingWhereOneFails() throws RecordException {
        try (Database database = Database.toWrite(folder.resolve("record.sqlite"))) {
            Migrations broken = publishedAnd("schema/003-added.sql", "schema/004-broken.sql");
            assertThatThrownBy(() -> broken.run(database)).isInstanceOf(RecordException.class);
            assertThat(database.number("SELECT max(version) FROM schema_version"))
                    .isEqualTo(PUBLISHED);
            assertThat(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'added'"))
                    .isZero();
        }
    }
}
