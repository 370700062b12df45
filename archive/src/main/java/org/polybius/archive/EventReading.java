package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polybius.archive.EventFilter.Condition;

/** Reads events one after another, so that a million need no more memory than one. */
final class EventReading implements AutoCloseable {

    private static final String SELECT = """
            SELECT codings.run, articles.id, events.id, event_json.json
            FROM events JOIN codings USING (coding) JOIN articles USING (article)
              JOIN event_json ON event_json.event = events.event
            WHERE\s""";

    private final PreparedStatement query;
    private final ResultSet rows;

    EventReading(Connection connection, EventFilter filter) throws SQLException {
        List<Condition> conditions = filter.conditions();
        String where = conditions.stream().map(Condition::sql).collect(Collectors.joining(" AND "));
        query = connection.prepareStatement(SELECT + where + " ORDER BY events.event");
        int column = 0;
        for (Condition condition : conditions) {
            for (Object value : condition.values()) {
                query.setObject(++column, value);
            }
        }
        rows = query.executeQuery();
    }

    Optional<StoredEvent> next() throws SQLException {
        return rows.next()
                ? Optional.of(new StoredEvent(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)))
                : Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
