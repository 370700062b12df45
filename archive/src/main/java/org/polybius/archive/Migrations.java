package org.polybius.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.polybius.archive.RecordException.Fault;

/**
 * Brings a record's tables up to date: SQL resources, numbered from 1, each run once and wholly. One that was published is
 * never changed; a change of the tables is one more.
 */
final class Migrations {

    static final List<String> PUBLISHED = List.of(
            "schema/001-record.sql",
            "schema/002-incidents.sql",
            "schema/003-search.sql",
            "schema/004-telling-keys.sql",
            "schema/005-ids-by-article.sql");

    private final List<String> resources;

    Migrations() {
        this(PUBLISHED);
    }

    /** @param resources beside this class, the first being number 1 */
    Migrations(List<String> resources) {
        this.resources = resources;
    }

    /** The version that the tables have after {@link #run}. */
    int version() {
        return resources.size();
    }

    void run(Database database) throws RecordException {
        if (found(database) == version()) {
            return;
        }
        database.withoutForeignKeys(c -> {
            // Asked for again, now that nobody else can write.
            long from = found(database);
            for (int number = (int) from; number < version(); number++) {
                apply(c, number + 1, resources.get(number));
            }
            return null;
        });
    }

    /** That the tables are those that this version of Polybius reads. */
    void check(Database database) throws RecordException {
        long found = found(database);
        if (found < version()) {
            throw new RecordException(
                    database.file(),
                    Fault.FILE,
                    "made by an older Polybius (schema " + found + "); the next import brings it up to date");
        }
    }

    private long found(Database database) throws RecordException {
        boolean any = database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_version'") > 0;
        long found = any ? database.number("SELECT max(version) FROM schema_version") : 0;
        if (found > version()) {
            throw new RecordException(
                    database.file(),
                    Fault.FILE,
                    "made by a newer Polybius (schema " + found + "; this one knows schema " + version() + ")");
        }
        return found;
    }

    private static void apply(Connection connection, int number, String resource) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(read(resource));
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO schema_version VALUES (?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, Instant.now().toString());
            insert.executeUpdate();
        }
    }

    private static String read(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
