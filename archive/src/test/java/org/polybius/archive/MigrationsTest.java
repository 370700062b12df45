package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final int PUBLISHED = Migrations.PUBLISHED.size();

    private static Migrations publishedAnd(String... more) {
        return new Migrations(
                Stream.concat(Migrations.PUBLISHED.stream(), Stream.of(more)).toList());
    }

    private static final Migrations THIRD = new Migrations(Migrations.PUBLISHED.subList(0, 3));

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
        try (Database database = Database.toWrite(folder.resolve("record.sqlite"), THIRD)) {
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
