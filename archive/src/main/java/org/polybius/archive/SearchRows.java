package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.query.Terms;
import org.polybius.engine.coding.Event;
import org.polybius.engine.time.EventDate;

/**
 * Writes the words and codes of events and texts into their full-text indexes, many articles at a time: FTS5 would make a
 * segment of each transaction, and merging those is most of the work. What waits is not found yet, and {@link SearchFilling}
 * brings it after where the process ends before.
 */
final class SearchRows implements AutoCloseable {

    /** Every text has one word more, so that a search can ask for all of them. */
    private static final String INSERT_TEXT =
            "INSERT INTO text_search (rowid, text) VALUES (?, ? || ' " + Terms.EVERY + "')";

    private static final int MOST_EVENTS = 16_384;
    private static final int MOST_CHARACTERS = 16 << 20;

    /** What a batch adds, as FTS5 holds it in memory: with less it would write a batch in several segments and merge them. */
    private static final int MOST_BYTES = 32 << 20;

    /** Readers are not to wait longer, however slowly events come. */
    private static final long LONGEST_NANOS = 20_000_000_000L;

    private record Text(long key, String text) {}

    private record Entry(long key, SearchWords words) {}

    private final PreparedStatement insert;
    private final PreparedStatement insertText;
    private final PreparedStatement progress;
    private final List<Text> texts = new ArrayList<>();
    private final List<Entry> events = new ArrayList<>();
    private long characters;
    private long lastText;
    private long lastEvent;
    private long written = System.nanoTime();

    SearchRows(Connection connection) throws SQLException {
        for (String table : List.of("event_search", "text_search")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "INSERT INTO " + table + " (" + table + ", rank) VALUES ('hashsize', " + MOST_BYTES + ")");
            }
        }
        insert = connection.prepareStatement("""
                INSERT INTO event_search
                  (rowid, sentence, actor, recipient, source, place, outlet, object, terms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        insertText = connection.prepareStatement(INSERT_TEXT);
        progress = connection.prepareStatement(
                "UPDATE search_progress SET events = max(events, ?), texts = max(texts, ?)");
    }

    /** @param published the day of the text's first publication */
    void add(long key, Optional<LocalDate> published, String text) {
        texts.add(new Text(SearchKey.of(published, key), text));
        lastText = key;
        characters += text.length();
    }

    void add(long key, Event event, SearchWords words) {
        events.add(new Entry(SearchKey.of(event.date().map(EventDate::end), key), words));
        lastEvent = key;
    }

    /** Whether so much waits, or for so long, that it should be written. */
    boolean isDue() {
        return events.size() >= MOST_EVENTS
                || characters >= MOST_CHARACTERS
                || lastText + lastEvent > 0 && System.nanoTime() - written > LONGEST_NANOS;
    }

    /** Writes all that waits, in the order of the keys: of others FTS5 would make a segment each. */
    void write() throws SQLException {
        texts.sort(Comparator.comparingLong(Text::key));
        for (Text text : texts) {
            new Row(insertText).add(text.key()).add(text.text()).batch();
        }
        insertText.executeBatch();
        events.sort(Comparator.comparingLong(Entry::key));
        for (Entry entry : events) {
            bind(entry.key(), entry.words());
        }
        insert.executeBatch();
        new Row(progress).add(lastEvent).add(lastText).update();
        forget();
    }

    /** Gives up what waits. */
    void forget() throws SQLException {
        insert.clearBatch();
        insertText.clearBatch();
        texts.clear();
        events.clear();
        characters = 0;
        lastText = 0;
        lastEvent = 0;
        written = System.nanoTime();
    }

    private void bind(long key, SearchWords words) throws SQLException {
        new Row(insert)
                .add(key)
                .add(words.sentence())
                .add(words.actor())
                .add(words.recipient())
                .add(words.source())
                .addText(words.place())
                .addText(words.outlet())
                .addText(words.object())
                .add(words.terms())
                .batch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        insertText.close();
        progress.close();
    }
}
