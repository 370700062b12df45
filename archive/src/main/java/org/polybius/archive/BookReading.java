package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.polybius.archive.overview.EventBook;
import org.polybius.archive.overview.EventBook.State;
import org.polybius.archive.overview.EventFacts;
import org.polybius.archive.overview.EventFacts.Pairing;
import org.polybius.archive.overview.EventFacts.Point;
import org.polybius.archive.overview.Overview.Side;
import org.polybius.engine.event.Factuality;

/** Brings a book of events up to what the record holds: what was stored since is added, what no longer counts withdrawn. */
final class BookReading {

    private static final String STATE = """
            SELECT (SELECT coalesce(max(event), 0) FROM events),
              (SELECT count(*) FROM codings WHERE superseded_by IS NOT NULL),
              (SELECT coalesce(max(superseded_by), 0) FROM codings WHERE superseded_by IS NOT NULL),
              (SELECT count(*) FROM incident_decisions)""";

    private static final String WITHDRAWN =
            "SELECT event FROM codings CROSS JOIN events USING (coding) WHERE superseded_by >= ?";

    private static final String EVENTS = """
            SELECT e.event, factuality, type, quad, e.score, date_end, published, country, place, lat, lon,
              place_precision, outlet, articles.text_key, i.incident, i.joined_to IS NULL
            FROM events e CROSS JOIN codings USING (coding) CROSS JOIN articles USING (article)
              LEFT JOIN incident_events i ON i.event = e.event
            WHERE e.event > ? AND e.event <= ? AND superseded_by IS NULL ORDER BY e.event""";

    private static final String PAIRS = """
            SELECT a.event, a.code, a.name, r.code, r.name
            FROM participants a CROSS JOIN participants r ON r.event = a.event AND r.role = 'recipient'
            WHERE a.event > ? AND a.event <= ? AND a.role = 'actor' AND a.code IS NOT NULL AND r.code IS NOT NULL
              AND a.name <> r.name
            ORDER BY a.event, a.position, r.position""";

    private final Connection connection;
    private final EventBook book;
    private final Map<String, LocalDate> days = new HashMap<>();

    BookReading(Connection connection, EventBook book) {
        this.connection = connection;
        this.book = book;
    }

    void update() throws SQLException {
        State now = state();
        if (now.equals(book.state())) {
            return;
        }
        if (!now.continues(book.state())) {
            book.clear();
        }
        State before = book.state();
        if (before.lastEvent() > 0 && now.superseded() > before.superseded()) {
            withdraw(before.lastSuperseding());
        }
        add(before.lastEvent(), now.lastEvent());
        book.reach(now);
    }

    private State state() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(STATE)) {
            rows.next();
            return new State(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
        }
    }

    private void withdraw(long sinceRun) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(WITHDRAWN)) {
            new Row(query).add(sinceRun);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                book.withdraw(rows.getLong(1));
            }
        }
    }

    private void add(long after, long last) throws SQLException {
        try (PreparedStatement events = connection.prepareStatement(EVENTS);
                PreparedStatement pairs = connection.prepareStatement(PAIRS)) {
            new Row(events).add(after).add(last);
            new Row(pairs).add(after).add(last);
            ResultSet rows = events.executeQuery();
            ResultSet ofPairs = pairs.executeQuery();
            boolean more = ofPairs.next();
            while (rows.next()) {
                List<Pairing> found = new ArrayList<>();
                while (more && ofPairs.getLong(1) <= rows.getLong(1)) {
                    if (ofPairs.getLong(1) == rows.getLong(1)) {
                        found.add(new Pairing(side(ofPairs, 2), side(ofPairs, 4)));
                    }
                    more = ofPairs.next();
                }
                book.add(facts(rows, found));
            }
        }
    }

    private static Side side(ResultSet rows, int column) throws SQLException {
        return new Side(rows.getString(column), rows.getString(column + 1));
    }

    private EventFacts facts(ResultSet rows, List<Pairing> pairs) throws SQLException {
        long incident = rows.getLong(15);
        return new EventFacts(
                rows.getLong(1),
                Factuality.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                rows.getString(3),
                rows.getInt(4),
                rows.getDouble(5),
                day(rows.getString(6)),
                day(rows.getString(7)),
                Optional.ofNullable(rows.getString(8)),
                spot(rows),
                Optional.ofNullable(rows.getString(13)),
                rows.getLong(14),
                incident == 0 ? OptionalLong.empty() : OptionalLong.of(incident),
                rows.getBoolean(16),
                pairs);
    }

    /** A few thousand days stand for all dates. */
    private Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(day -> days.computeIfAbsent(day, LocalDate::parse));
    }

    private static Optional<Point> spot(ResultSet rows) throws SQLException {
        double lat = rows.getDouble(10);
        if (rows.wasNull() || rows.getString(12).equals("country")) {
            return Optional.empty();
        }
        return Optional.of(new Point(rows.getString(9), lat, rows.getDouble(11)));
    }
}
