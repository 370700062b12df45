package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polybius.archive.query.Terms;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.place.Place;
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

    private static final int MOST_EVENTS = 4096;
    private static final int MOST_CHARACTERS = 4 << 20;

    private record Text(long key, String text) {}

    private record Entry(long key, Article article, Event event, Span sentence) {}

    private final PreparedStatement insert;
    private final PreparedStatement insertText;
    private final PreparedStatement progress;
    private final List<Text> texts = new ArrayList<>();
    private final List<Entry> events = new ArrayList<>();
    private long characters;
    private long lastText;
    private long lastEvent;

    SearchRows(Connection connection) throws SQLException {
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

    /** @param sentence where the event's sentence stands */
    void add(long key, Article article, Event event, Span sentence) {
        long found = SearchKey.of(event.date().map(EventDate::end), key);
        events.add(new Entry(found, article, event, sentence));
        lastEvent = key;
    }

    /** Whether so much waits that it should be written. */
    boolean isDue() {
        return events.size() >= MOST_EVENTS || characters >= MOST_CHARACTERS;
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
            bind(entry.key(), entry.article(), entry.event(), entry.sentence());
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
    }

    private void bind(long key, Article article, Event event, Span sentence) throws SQLException {
        Stream<Entity> sources =
                event.attribution().stream().map(AttributionStep::source).flatMap(Optional::stream);
        new Row(insert)
                .add(key)
                .add(article.words(sentence))
                .add(names(event.actor().stream()))
                .add(names(event.recipient().stream()))
                .add(names(sources))
                .addText(event.place().map(Place::name))
                .addText(article.outlet())
                .addText(event.object().map(EventObject::text))
                .add(Terms.of(event))
                .batch();
    }

    /** In the article's words, the lexicon's name and the title. */
    private static String names(Stream<Entity> entities) {
        return entities.flatMap(entity -> Stream.of(Optional.of(entity.text()), entity.name(), entity.title()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        insertText.close();
        progress.close();
    }
}
