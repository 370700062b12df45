package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final String FIRST = "schema/001-record.sql";
    private static final String SECOND = "schema/002-incidents.sql";

    @TempDir
    Path folder;

    @Test
    void bringAnOldRecordUpToDateOnce() throws RecordException {
        try (Database database = Database.toWrite(folder.resolve("record.sqlite"))) {
            Migrations newer = new Migrations(List.of(FIRST, SECOND, "schema/003-added.sql"));
            assertThatThrownBy(() -> newer.check(database)).hasMessageContaining("older Polybius (schema 2)");
            newer.run(database);
            newer.run(database);
            assertThat(database.number("SELECT count(*) FROM added")).isEqualTo(1);
            assertThat(database.number("SELECT max(version) FROM schema_version"))
                    .isEqualTo(3);
            assertThatThrownBy(() -> new Migrations().check(database)).hasMessageContaining("newer Polybius (schema 3");
        }
    }

    @Test
    void changeNothingWhereOneFails() throws RecordException {
        try (Database database = Database.toWrite(folder.resolve("record.sqlite"))) {
            Migrations broken = new Migrations(List.of(FIRST, SECOND, "schema/003-added.sql", "schema/004-broken.sql"));
            assertThatThrownBy(() -> broken.run(database)).isInstanceOf(RecordException.class);
            assertThat(database.number("SELECT max(version) FROM schema_version"))
                    .isEqualTo(2);
            assertThat(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'added'"))
                    .isZero();
        }
    }
}
