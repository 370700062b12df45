package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.place.Place;

/** Writes events, with all that belongs to them, in batches of an article. */
final class EventRows implements AutoCloseable {

    private static final int EVENT_COLUMNS = 34;

    private final PreparedStatement lastKey;
    private final PreparedStatement events;
    private final PreparedStatement json;
    private final PreparedStatement labels;
    private final PreparedStatement participants;
    private final PreparedStatement sectors;
    private final PreparedStatement attributions;
    private final PreparedStatement spans;
    private final SearchRows search;

    EventRows(Connection connection, SearchRows search) throws SQLException {
        lastKey = connection.prepareStatement("SELECT coalesce(max(event), 0) FROM events");
        events = insert(connection, "events", EVENT_COLUMNS);
        json = insert(connection, "event_json", 2);
        labels = insert(connection, "event_labels", 4);
        participants = insert(connection, "participants", 10);
        sectors = insert(connection, "participant_sectors", 5);
        attributions = insert(connection, "attributions", 3);
        spans = insert(connection, "attribution_spans", 5);
        this.search = search;
    }

    private static PreparedStatement insert(Connection connection, String table, int columns) throws SQLException {
        String values = "?" + ", ?".repeat(columns - 1);
        return connection.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")");
    }

    /** @return the key of the first event; the others' follow it */
    long write(long coding, ArticleEntry entry) throws SQLException {
        long first = lastKey() + 1;
        if (entry.events().isEmpty()) {
            return first;
        }
        for (int i = 0; i < entry.events().size(); i++) {
            ArticleEntry.Entry one = entry.events().get(i);
            Event event = one.event();
            long key = first + i;
            event(key, coding, event, one.sentence(), entry.coded().article());
            search.add(key, event, one.words());
            new Row(json).add(key).add(one.json()).batch();
            labels(key, "mode", event.modes());
            labels(key, "context", event.contexts());
            participants(key, "actor", event.actor());
            participants(key, "recipient", event.recipient());
            attribution(key, event.attribution());
        }
        for (PreparedStatement statement : batches()) {
            statement.executeBatch();
        }
        return first;
    }

    private List<PreparedStatement> batches() {
        return List.of(events, json, labels, participants, sectors, attributions, spans);
    }

    /** Gives up what an article that failed has left to be written. */
    void forget() throws SQLException {
        for (PreparedStatement statement : batches()) {
            statement.clearBatch();
        }
    }

    /** Keys are given out here and not by SQLite, so that what refers to them goes into the same batch. */
    private long lastKey() throws SQLException {
        try (ResultSet rows = lastKey.executeQuery()) {
            return rows.getLong(1);
        }
    }

    private void event(long key, long coding, Event event, Span sentence, Article article) throws SQLException {
        Row row = new Row(events)
                .add(key)
                .add(coding)
                .add(event.id())
                .add(event.sentence())
                .add(sentence)
                .add(event.type().name())
                .add(event.type().quad())
                .add(event.score())
                .addText(event.anticipates())
                .add(lower(event.factuality()))
                .add(event.confidence())
                .add(article.words(event.trigger()))
                .add(event.trigger());
        date(row, event);
        place(row, event.place());
        object(row, event.object());
        row.add(event.why().rule()).batch();
    }

    private static void date(Row row, Event event) throws SQLException {
        row.addText(event.date().map(d -> d.start()))
                .addText(event.date().map(d -> d.end()))
                .addText(event.date().map(d -> lower(d.basis())))
                .addSpan(event.date().flatMap(d -> d.span()));
    }

    private static void place(Row row, Optional<Place> place) throws SQLException {
        OptionalLong geonameid = place.map(Place::geonameid).orElse(OptionalLong.empty());
        row.addText(place.map(Place::name))
                .addSpan(place.map(Place::span))
                .addText(place.map(Place::country))
                .addNumber(geonameid.isPresent() ? Optional.of(geonameid.getAsLong()) : Optional.empty())
                .addNumber(place.flatMap(Place::coordinates).map(Place.Coordinates::lat))
                .addNumber(place.flatMap(Place::coordinates).map(Place.Coordinates::lon))
                .addText(place.map(p -> lower(p.precision())));
    }

    private static void object(Row row, Optional<Event.EventObject> object) throws SQLException {
        row.addText(object.map(Event.EventObject::text))
                .addSpan(object.map(Event.EventObject::span))
                .addNumber(object.flatMap(Event.EventObject::quantity))
                .addText(object.flatMap(Event.EventObject::unit));
    }

    private void labels(long event, String kind, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            new Row(labels).add(event).add(kind).add(i).add(values.get(i)).batch();
        }
    }

    private void participants(long event, String role, List<Entity> entities) throws SQLException {
        for (int i = 0; i < entities.size(); i++) {
            participant(event, role, i, entities.get(i));
        }
    }

    private void participant(long event, String role, int position, Entity entity) throws SQLException {
        new Row(participants)
                .add(event)
                .add(role)
                .add(position)
                .add(entity.text())
                .add(entity.span())
                .addText(entity.name())
                .addText(entity.code())
                .addText(entity.title())
                .add(resolution(entity.resolution()))
                .batch();
        for (int rank = 0; rank < entity.sectors().size(); rank++) {
            new Row(sectors)
                    .add(event)
                    .add(role)
                    .add(position)
                    .add(rank)
                    .add(entity.sectors().get(rank).name())
                    .batch();
        }
    }

    private void attribution(long event, List<AttributionStep> chain) throws SQLException {
        for (int i = 0; i < chain.size(); i++) {
            AttributionStep step = chain.get(i);
            new Row(attributions).add(event).add(i).add(lower(step.stance())).batch();
            if (step.source().isPresent()) {
                participant(event, "source", i, step.source().get());
            }
            spans(event, i, "cue", step.cue());
            spans(event, i, "content", step.content());
        }
    }

    private void spans(long event, int position, String part, List<Span> found) throws SQLException {
        for (Span span : new LinkedHashSet<>(found)) {
            new Row(spans).add(event).add(position).add(part).add(span).batch();
        }
    }

    private static String resolution(Resolution resolution) {
        if (resolution instanceof Resolution.Linked) {
            return "linked";
        }
        return resolution instanceof Resolution.Ambiguous ? "ambiguous" : "unlinked";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement :
                List.of(lastKey, events, json, labels, participants, sectors, attributions, spans)) {
            statement.close();
        }
    }
}
