package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

/** Writes the words and codes of events into their full-text index. */
final class SearchRows implements AutoCloseable {

    private record Entry(long key, Article article, Event event, Span sentence) {}

    private final PreparedStatement insert;
    private final List<Entry> waiting = new ArrayList<>();

    SearchRows(Connection connection) throws SQLException {
        insert = connection.prepareStatement("""
                INSERT INTO event_search
                  (rowid, sentence, actor, recipient, source, place, outlet, object, terms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    /** @param sentence where the event's sentence stands */
    void add(long key, Article article, Event event, Span sentence) {
        long found = SearchKey.of(event.date().map(EventDate::end), key);
        waiting.add(new Entry(found, article, event, sentence));
    }

    /** In the order of their keys: of others FTS5 would make a segment each. */
    void write() throws SQLException {
        waiting.sort(Comparator.comparingLong(Entry::key));
        for (Entry entry : waiting) {
            bind(entry.key(), entry.article(), entry.event(), entry.sentence());
        }
        waiting.clear();
        insert.executeBatch();
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
    }
}
