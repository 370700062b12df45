package org.polybius.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.RecordException.Fault;
import org.polybius.archive.overview.EventBook;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import org.polybius.engine.article.Span;

/**
 * The record: one SQLite file. Others may read it, in this process or another, while one imports. For one thread at a time.
 */
public final class RecordFile implements AutoCloseable {

    /** Takes what is read, one after another. */
    public interface Taker<T> {
        void take(T one) throws IOException;
    }

    private final Database database;

    private RecordFile(Database database) {
        this.database = database;
    }

    /** Opens {@code file} for reading. */
    public static RecordFile open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new RecordFile(Database.toRead(file));
    }

    /** Begins an import into {@code file}, which is made where it is not there. */
    public static ImportRun importTo(Path file, CoderIdentity coder) throws RecordException {
        Database database = Database.toWrite(file);
        try {
            return ImportRun.begin(database, coder);
        } catch (RecordException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Deletes what later runs have superseded. The runs themselves stay listed.
     *
     * @return how many codings of an article were deleted, each with its events
     */
    public static long prune(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (Database database = Database.toWrite(file)) {
            return database.transaction(c -> {
                try (PreparedStatement delete =
                        c.prepareStatement("DELETE FROM codings WHERE superseded_by IS NOT NULL")) {
                    return (long) delete.executeUpdate();
                }
            });
        }
    }

    /**
     * Takes events out of an incident; together they are one of their own, and stay so when more arrives.
     *
     * @param events ids, of at least one and not of all of its events
     * @return the new incident's id
     */
    public static String splitIncident(Path file, String incident, List<String> events) throws IOException {
        return change(file, changes -> changes.split(incident, events));
    }

    /**
     * Puts two incidents together; they stay so when more arrives.
     *
     * @param incident keeps its id
     * @param other whose id leads to the first from now on
     */
    public static void joinIncidents(Path file, String incident, String other) throws IOException {
        change(file, changes -> changes.join(incident, other));
    }

    private interface Change {
        String make(IncidentChanges changes) throws SQLException, RecordException;
    }

    private static String change(Path file, Change change) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (Database database = Database.toWrite(file)) {
            return database.transaction(c -> {
                try (IncidentChanges changes = new IncidentChanges(c, file)) {
                    return change.make(changes);
                }
            });
        }
    }

    /** All runs, the first one first. */
    public List<Run> runs() throws RecordException {
        return database.call(c -> {
            List<Run> runs = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement("SELECT * FROM runs ORDER BY run");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    runs.add(run(rows));
                }
            }
            return runs;
        });
    }

    private static Run run(ResultSet rows) throws SQLException {
        return new Run(
                rows.getLong("run"),
                rows.getString("coder"),
                rows.getString("digest"),
                Instant.parse(rows.getString("started")),
                Optional.ofNullable(rows.getString("ended")).map(Instant::parse),
                rows.getLong("articles"),
                rows.getLong("events"),
                rows.getLong("known"),
                rows.getLong("failed"),
                rows.getLong("skipped"));
    }

    /** What run {@code number} could not read, in order. */
    public List<Failure> failures(long number) throws RecordException {
        return database.call(c -> {
            List<Failure> failures = new ArrayList<>();
            try (PreparedStatement query =
                    c.prepareStatement("SELECT origin, kind, reason FROM failures WHERE run = ? ORDER BY failure")) {
                new Row(query).add(number);
                ResultSet rows = query.executeQuery();
                while (rows.next()) {
                    failures.add(
                            new Failure(rows.getString(1), rows.getString(2).equals("skipped"), rows.getString(3)));
                }
            }
            return failures;
        });
    }

    /** All articles, in the order in which they came. */
    public void articles(Taker<StoredArticle> taker) throws IOException {
        read("TRUE", "", taker);
    }

    public Optional<StoredArticle> article(String id) throws IOException {
        List<StoredArticle> found = new ArrayList<>();
        read("id = ?", id, found::add);
        return found.stream().findFirst();
    }

    /** Every publication of the same text, that of article {@code id} included. */
    public List<StoredArticle> publications(String id) throws IOException {
        List<StoredArticle> found = new ArrayList<>();
        read("text_key = (SELECT text_key FROM articles WHERE id = ?)", id, found::add);
        return found;
    }

    private void read(String condition, String value, Taker<StoredArticle> taker) throws IOException {
        String sql = "SELECT * FROM articles JOIN texts USING (text_key) WHERE " + condition + " ORDER BY article";
        try (PreparedStatement query = database.call(c -> c.prepareStatement(sql))) {
            ResultSet rows = database.call(c -> {
                if (!value.isEmpty()) {
                    query.setString(1, value);
                }
                return query.executeQuery();
            });
            while (database.call(c -> rows.next())) {
                taker.take(database.call(c -> StoredArticle.of(rows)));
            }
        } catch (SQLException e) {
            throw RecordException.of(database.file(), e);
        }
    }

    /**
     * What the events that {@code query} asks for have in common, in the codings that count.
     *
     * @param book of this record and no other, or a new one; it is filled or brought up to date, and for the next time
     */
    public Overview overview(Query query, EventBook book) throws RecordException {
        return database.call(c -> new OverviewReading(c, book).read(query));
    }

    /** Brings {@code book} up to date, so that the next overview takes less time. */
    public void fill(EventBook book) throws RecordException {
        database.call(c -> {
            synchronized (book) {
                new BookReading(c, book).update();
            }
            return null;
        });
    }

    /**
     * Under which names and offices a party appears in the events that {@code query} asks for, the most frequent first.
     *
     * @param party a code, or a name as {@link Overview.Side} has it
     */
    public List<Overview.Role> roles(Query query, String party) throws RecordException {
        return database.call(c -> RoleReading.read(c, query, party));
    }

    /** What the record's events are put together to. */
    public Incidents incidents() {
        return new Incidents(database);
    }

    /** The events that {@code filter} lets through, in the order in which they came. */
    public void events(EventFilter filter, Taker<StoredEvent> taker) throws IOException {
        try (EventReading reading = database.call(c -> new EventReading(c, filter))) {
            Optional<StoredEvent> next = database.call(c -> reading.next());
            while (next.isPresent()) {
                taker.take(next.get());
                next = database.call(c -> reading.next());
            }
        } catch (SQLException e) {
            throw RecordException.of(database.file(), e);
        }
    }

    /**
     * Where in the article's text the sentence of an event stands, in the coding that counts.
     *
     * @param event its id
     */
    public Optional<Span> sentence(String event) throws RecordException {
        return database.call(c -> {
            try (PreparedStatement query = c.prepareStatement("""
                    SELECT sentence_start, sentence_end
                    FROM articles JOIN codings USING (article) JOIN events USING (coding)
                    WHERE articles.id = ? AND events.id = ? AND superseded_by IS NULL""")) {
                new Row(query).add(EventIds.article(event)).add(event);
                ResultSet rows = query.executeQuery();
                return rows.next() ? Optional.of(new Span(rows.getInt(1), rows.getInt(2))) : Optional.empty();
            }
        });
    }

    /** The events that {@code query} asks for, the latest first, in the codings that count. */
    public List<EventHit> search(Query query, SearchPage page) throws IOException {
        return database.call(c -> {
            List<EventHit> hits = new ArrayList<>();
            try (SearchReading reading = SearchReading.latest(c, query, page)) {
                for (Optional<EventHit> hit = reading.next(); hit.isPresent(); hit = reading.next()) {
                    hits.add(hit.get());
                }
            }
            return hits;
        });
    }

    /** How many events {@code query} asks for. */
    public long count(Query query) throws RecordException {
        return database.call(c -> SearchReading.count(c, query));
    }

    /**
     * All events that {@code query} asks for, in the order in which they came, those of an article together, read one after
     * another.
     */
    public EventHits events(Query query) throws RecordException {
        return new EventHits(database, database.call(c -> SearchReading.all(c, query)));
    }

    /**
     * The articles whose text has the words of {@code query} and which have an event, not negated if not asked for, that fits
     * its fields; the latest first.
     *
     * @throws QueryException if a word of it is an alternative to a field
     */
    public List<StoredArticle> searchArticles(Query query, SearchPage page) throws IOException, QueryException {
        Optional<String> words = query.wordExpression();
        Optional<String> fields = query.fieldExpression();
        return database.call(c -> new ArticleSearch(c, query, page).find(words, fields));
    }

    /**
     * What changed between two runs, over the articles that both coded, in the order in which those came.
     *
     * @param before number of a run
     * @param after number of another, later or not
     * @return how many articles there were, and how many had any difference
     */
    public RunDiff.Counts diff(long before, long after, Taker<ArticleDiff> taker) throws IOException {
        for (long number : List.of(before, after)) {
            if (runs().stream().noneMatch(run -> run.number() == number)) {
                throw new RecordException(database.file(), Fault.REQUEST, "there is no run " + number);
            }
        }
        return new RunDiff(this, database, before, after).compare(taker);
    }

    @Override
    public void close() throws RecordException {
        database.close();
    }
}
