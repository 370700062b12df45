package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.RecordException.Fault;
import org.polybius.archive.incident.Incident;
import org.polybius.archive.incident.IncidentEvent;
import org.polybius.archive.incident.Join;
import org.polybius.engine.event.Factuality;

/** Reads incidents from a record. */
public final class Incidents {

    /** A later one leads on, as often as it was joined to another. */
    static final String FIND = """
            WITH RECURSIVE found(incident, joined_to) AS (
              SELECT incident, joined_to FROM incidents
              WHERE article = (SELECT article FROM articles WHERE id = ?) AND id = ?
              UNION SELECT i.incident, i.joined_to FROM incidents i JOIN found ON i.incident = found.joined_to)
            SELECT incident, id FROM found JOIN incidents USING (incident) WHERE found.joined_to IS NULL""";

    private static final String EVENTS = """
            SELECT events.id, articles.id, outlet, published, factuality, type, report, m.joined_to, m.score, reason,
              by_hand, json
            FROM incident_events m JOIN events USING (event) JOIN event_json USING (event) JOIN codings USING (coding)
              JOIN articles USING (article)
            WHERE m.incident = ? ORDER BY events.event""";

    private static final String OF_EVENT = """
            SELECT incidents.id FROM articles JOIN codings USING (article) JOIN events USING (coding)
              JOIN incident_events USING (event) JOIN incidents USING (incident)
            WHERE articles.id = ? AND events.id = ?""";

    private static final String ALL = """
            SELECT id FROM incidents
            WHERE EXISTS (SELECT 1 FROM incident_events e WHERE e.incident = incidents.incident) ORDER BY incident""";

    private final Database database;

    Incidents(Database database) {
        this.database = database;
    }

    /**
     * With its events, joins, reports and claims.
     *
     * @param id also that of one that was joined to another, which leads there
     * @return empty where there is none, or none any more
     */
    public Optional<Incident> find(String id) throws RecordException {
        return database.call(c -> {
            try (PreparedStatement find = c.prepareStatement(FIND)) {
                new Row(find).add(EventIds.article(id)).add(id);
                ResultSet rows = find.executeQuery();
                return rows.next() ? read(c, rows.getLong(1), rows.getString(2)) : Optional.empty();
            }
        });
    }

    /**
     * As {@link #find(String)}.
     *
     * @throws RecordException where there is none
     */
    public Incident get(String id) throws RecordException {
        return find(id).orElseThrow(
                        () -> new RecordException(database.file(), Fault.REQUEST, "there is no incident " + id));
    }

    /** Those of {@code ids} that there are, in that order, each once. */
    public List<Incident> find(Collection<String> ids) throws RecordException {
        Map<String, Incident> found = new LinkedHashMap<>();
        for (String id : ids) {
            find(id).ifPresent(incident -> found.putIfAbsent(incident.id(), incident));
        }
        return List.copyOf(found.values());
    }

    /**
     * The ids of the incidents that events are in, by the events' ids, in the order of these. Events of superseded codings
     * are in none.
     */
    public Map<String, String> ofEvents(Collection<String> events) throws RecordException {
        return database.call(c -> {
            Map<String, String> incidents = new LinkedHashMap<>();
            try (PreparedStatement find = c.prepareStatement(OF_EVENT)) {
                for (String event : events) {
                    new Row(find).add(EventIds.article(event)).add(event);
                    try (ResultSet rows = find.executeQuery()) {
                        if (rows.next()) {
                            incidents.put(event, rows.getString(1));
                        }
                    }
                }
            }
            return incidents;
        });
    }

    /** The ids of all incidents, in the order in which they began. */
    public List<String> ids() throws RecordException {
        return database.call(c -> {
            List<String> ids = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement(ALL);
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        });
    }

    private static Optional<Incident> read(Connection connection, long key, String id) throws SQLException {
        List<IncidentEvent> events = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS)) {
            new Row(query).add(key);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                events.add(event(rows));
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(Incident.of(id, events));
    }

    private static IncidentEvent event(ResultSet rows) throws SQLException {
        return new IncidentEvent(
                rows.getString(1),
                rows.getString(2),
                Optional.ofNullable(rows.getString("outlet")),
                Optional.ofNullable(rows.getString("published")).map(LocalDate::parse),
                Factuality.valueOf(rows.getString("factuality").toUpperCase(Locale.ROOT)),
                rows.getString("type"),
                rows.getInt("report"),
                join(rows),
                rows.getBoolean("by_hand"),
                rows.getString("json"));
    }

    private static Optional<Join> join(ResultSet rows) throws SQLException {
        return rows.getString("joined_to") == null
                ? Optional.empty()
                : Optional.of(new Join(rows.getString("joined_to"), rows.getDouble("score"), rows.getString("reason")));
    }
}
