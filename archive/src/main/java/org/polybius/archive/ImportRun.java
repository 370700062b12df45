package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the articles of one run. Each is a transaction, or several are {@link #together}: when that returns, the article is
 * in the record with all its events, whatever becomes of the process; before, nothing of it is. One thread at a time may
 * write.
 */
public final class ImportRun implements AutoCloseable {

    /** Something that this run writes. */
    public interface Writing<T> {
        T write() throws RecordException;
    }

    private final Database database;
    private final Database reading;
    private final long number;
    private final KnownArticles known;
    private final KnownArticles knownToReaders;
    private final SearchRows search;
    private final ArticleRows articles;
    private final EventRows events;
    private final IncidentRows incidents;
    private final PreparedStatement failure;
    private final PreparedStatement coded;

    /** What waits to be written into the full-text indexes is not what they lack. At the start they may lack anything. */
    private boolean searchIsBehind = true;

    private ImportRun(Database database, Database reading, CoderIdentity coder, long number) throws RecordException {
        this.database = database;
        this.reading = reading;
        this.number = number;
        this.known = database.call(c -> new KnownArticles(c, coder));
        this.knownToReaders = reading.call(c -> new KnownArticles(c, coder));
        this.search = database.call(SearchRows::new);
        this.articles = database.call(c -> new ArticleRows(c, search));
        this.events = database.call(c -> new EventRows(c, search));
        this.incidents = database.call(IncidentRows::new);
        this.failure = database.call(
                c -> c.prepareStatement("INSERT INTO failures (run, origin, kind, reason) VALUES (?, ?, ?, ?)"));
        this.coded = database.call(
                c -> c.prepareStatement("UPDATE runs SET articles = articles + 1, events = events + ? WHERE run = ?"));
        writeSearch();
    }

    /** Notes down in the record that {@code coder} begins a run. */
    static ImportRun begin(Database database, CoderIdentity coder) throws RecordException {
        long number = database.transaction(c -> insert(c, coder));
        Database reading = Database.toRead(database.file());
        try {
            return new ImportRun(database, reading, coder, number);
        } catch (RecordException e) {
            reading.close();
            throw e;
        }
    }

    private static long insert(Connection connection, CoderIdentity coder) throws SQLException {
        long number;
        try (PreparedStatement run = connection.prepareStatement(
                "INSERT INTO runs (coder, digest, started) VALUES (?, ?, ?) RETURNING run")) {
            new Row(run)
                    .add(coder.version())
                    .add(coder.digest())
                    .add(Instant.now().toString());
            try (ResultSet rows = run.executeQuery()) {
                number = rows.getLong(1);
            }
        }
        try (PreparedStatement file = connection.prepareStatement("INSERT INTO run_files VALUES (?, ?, ?)")) {
            for (Map.Entry<String, String> entry : coder.files().entrySet()) {
                new Row(file)
                        .add(number)
                        .add(entry.getKey())
                        .add(entry.getValue())
                        .batch();
            }
            file.executeBatch();
        }
        return number;
    }

    /** Counts up from 1. */
    public long number() {
        return number;
    }

    /** Whether this run's coder has coded that article before. Any thread may ask, to be spared the work. */
    public boolean isKnown(String article) throws RecordException {
        synchronized (reading) {
            return reading.call(c -> knownToReaders.contains(article));
        }
    }

    /** @return false where this run's coder had coded the article before; it is left alone */
    public boolean write(ArticleEntry entry) throws RecordException {
        boolean written;
        try {
            written = database.transaction(c -> store(c, entry));
        } catch (RecordException | RuntimeException e) {
            forget();
            throw e;
        }
        if (search.isDue()) {
            writeSearch();
        }
        return written;
    }

    /**
     * Does all of {@code writings} in one commit: what is said of it before this returns may not come true. Where one fails,
     * all are taken back and done again in commits of their own, so that the one that fails costs itself alone.
     *
     * @return what each gave
     * @throws RecordException of the one that failed; those before it are in the record, and those behind it not
     */
    public <T> List<T> together(List<? extends Writing<T>> writings) throws RecordException {
        try {
            return database.transaction(c -> all(writings));
        } catch (RecordException | RuntimeException e) {
            forget();
            return all(writings);
        }
    }

    private static <T> List<T> all(List<? extends Writing<T>> writings) throws RecordException {
        List<T> done = new ArrayList<>();
        for (Writing<T> writing : writings) {
            done.add(writing.write());
        }
        return done;
    }

    /** What was taken back must neither be found nor compared with. */
    private void forget() throws RecordException {
        searchIsBehind = true;
        incidents.forget();
        database.call(c -> {
            events.forget();
            return null;
        });
    }

    private boolean store(Connection connection, ArticleEntry entry) throws SQLException {
        if (known.contains(entry.coded().article().id())) {
            count(connection, "known = known + 1");
            return false;
        }
        ArticleRows.Coding coding = articles.write(number, entry);
        long firstEvent = events.write(coding.coding(), entry);
        incidents.write(number, coding, firstEvent, entry);
        new Row(coded).add(entry.events().size()).add(number).update();
        return true;
    }

    private void writeSearch() throws RecordException {
        database.transaction(c -> {
            if (searchIsBehind) {
                search.forget();
                SearchFilling.fill(c, search);
            } else {
                search.write();
            }
            return null;
        });
        searchIsBehind = false;
    }

    /** Counts an article that was left alone. */
    public void know() throws RecordException {
        database.transaction(c -> count(c, "known = known + 1"));
    }

    public void fail(String origin, String reason) throws RecordException {
        note(origin, "failed", reason);
    }

    public void skip(String origin, String reason) throws RecordException {
        note(origin, "skipped", reason);
    }

    private void note(String origin, String kind, String reason) throws RecordException {
        database.transaction(c -> {
            new Row(failure).add(number).add(origin).add(kind).add(reason).update();
            return count(c, kind + " = " + kind + " + 1");
        });
    }

    private Void count(Connection connection, String change) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE runs SET " + change + " WHERE run = ?")) {
            new Row(update).add(number).update();
            return null;
        }
    }

    /** Notes down that the run came to its end, and has all of it written to the disk itself. */
    public void finish() throws RecordException {
        writeSearch();
        database.transaction(c -> count(c, "ended = '" + Instant.now() + "'"));
        database.number("PRAGMA wal_checkpoint(PASSIVE)");
    }

    @Override
    public void close() throws RecordException {
        try (database;
                reading) {
            database.call(c -> {
                known.close();
                articles.close();
                events.close();
                incidents.close();
                search.close();
                failure.close();
                coded.close();
                return null;
            });
            reading.call(c -> {
                knownToReaders.close();
                return null;
            });
        }
    }
}
