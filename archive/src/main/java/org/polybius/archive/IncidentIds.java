package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Names incidents after their first event. */
final class IncidentIds implements AutoCloseable {

    private final PreparedStatement find;
    private final PreparedStatement insert;

    IncidentIds(Connection connection) throws SQLException {
        find = connection.prepareStatement("""
                SELECT incident, joined_to IS NULL
                  AND NOT EXISTS (SELECT 1 FROM incident_events e WHERE e.incident = incidents.incident)
                FROM incidents WHERE article = ? AND id = ?""");
        insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO incidents (article, id) VALUES (?, ?) RETURNING incident");
    }

    /**
     * A new incident, or one of that name that has no events left. Where one that has events bears the name, since another
     * coder gave it to another event or it was split, a number is added.
     *
     * @param article key of the article of that event
     * @param event id of the first event
     * @return its key
     */
    long begin(long article, String event) throws SQLException {
        String id = event;
        for (int i = 2; ; i++) {
            new Row(insert).add(article).add(id);
            try (ResultSet rows = insert.executeQuery()) {
                if (rows.next()) {
                    return rows.getLong(1);
                }
            }
            new Row(find).add(article).add(id);
            try (ResultSet rows = find.executeQuery()) {
                rows.next();
                if (rows.getBoolean(2)) {
                    return rows.getLong(1);
                }
            }
            id = event + "-" + i;
        }
    }

    @Override
    public void close() throws SQLException {
        find.close();
        insert.close();
    }
}
