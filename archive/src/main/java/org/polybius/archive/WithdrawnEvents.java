package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.article.Span;

/** Takes the events of a superseded coding out of their incidents. */
final class WithdrawnEvents implements AutoCloseable {

    /** Where a person put an event: the one that another coder finds at the same words is to be there too. */
    record Pinned(Span trigger, long incident, String joinedTo, String reason) {}

    private final SignatureRows signatures;
    private final PreparedStatement find;
    private final PreparedStatement leave;

    WithdrawnEvents(Connection connection, SignatureRows signatures) throws SQLException {
        this.signatures = signatures;
        find = connection.prepareStatement("""
                SELECT event, trigger_start, trigger_end, incident, joined_to, reason, by_hand
                FROM codings JOIN events USING (coding) JOIN incident_events USING (event)
                WHERE codings.article = ? AND +superseded_by = ? ORDER BY event""");
        leave = connection.prepareStatement("DELETE FROM incident_events WHERE event = ?");
    }

    /** @return where events stood that a person had put into place */
    List<Pinned> withdraw(long article, long supersededBy) throws SQLException {
        List<Long> events = new ArrayList<>();
        List<Pinned> pinned = new ArrayList<>();
        new Row(find).add(article).add(supersededBy);
        try (ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                events.add(rows.getLong("event"));
                if (rows.getBoolean("by_hand")) {
                    pinned.add(new Pinned(
                            new Span(rows.getInt("trigger_start"), rows.getInt("trigger_end")),
                            rows.getLong("incident"),
                            rows.getString("joined_to"),
                            rows.getString("reason")));
                }
            }
        }
        for (long event : events) {
            signatures.delete(event);
            new Row(leave).add(event).update();
        }
        return pinned;
    }

    @Override
    public void close() throws SQLException {
        find.close();
        leave.close();
    }
}
