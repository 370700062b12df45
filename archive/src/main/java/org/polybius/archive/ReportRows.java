package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.IncidentCandidates.Match;
import org.polybius.archive.incident.TextSketch;

/** Numbers the independent reports of an incident: a text and its republications have one number. */
final class ReportRows implements AutoCloseable {

    /** The number of an incident's first report. */
    static final int FIRST = 1;

    /**
     * Republications follow within days: however many report, no more of them are looked at, beside the text of the likest
     * telling, which is that of the text published again if there is one.
     */
    private static final int MOST_COMPARED = 8;

    private static final int MOST_HELD = 20_000;

    private final PreparedStatement write;
    private final PreparedStatement read;
    private final PreparedStatement known;
    private final PreparedStatement last;

    /** By text. What another process writes changes none of them. */
    private final Map<Long, TextSketch> held = new LatestUsed<>(MOST_HELD);

    ReportRows(Connection connection) throws SQLException {
        write = connection.prepareStatement("INSERT OR IGNORE INTO text_sketches VALUES (?, ?)");
        read = connection.prepareStatement("SELECT sketch FROM text_sketches WHERE text_key = ?");
        known = connection.prepareStatement("SELECT DISTINCT report, text_key FROM incident_events WHERE incident = ?"
                + " ORDER BY report DESC LIMIT " + MOST_COMPARED);
        last = connection.prepareStatement("SELECT coalesce(max(report), 0) FROM incident_events WHERE incident = ?");
    }

    void sketch(long text, TextSketch sketch) throws SQLException {
        write.setLong(1, text);
        write.setBytes(2, sketch.bytes());
        write.executeUpdate();
        held.put(text, sketch);
    }

    /** The number that a text has in the incident of the telling that is likest to one of its own. */
    int number(Match match, long text, TextSketch sketch) throws SQLException {
        return isSame(text, sketch, match.text()) ? match.report() : number(match.incident(), text, sketch);
    }

    /** The number that a text has in an incident, which may not have it yet. */
    int number(long incident, long text, TextSketch sketch) throws SQLException {
        new Row(known).add(incident);
        try (ResultSet rows = known.executeQuery()) {
            while (rows.next()) {
                if (isSame(text, sketch, rows.getLong(2))) {
                    return rows.getInt(1);
                }
            }
        }
        new Row(last).add(incident);
        try (ResultSet rows = last.executeQuery()) {
            rows.next();
            return rows.getInt(1) + 1;
        }
    }

    private boolean isSame(long text, TextSketch sketch, long other) throws SQLException {
        return other == text || read(other).filter(sketch::isRepublication).isPresent();
    }

    Optional<TextSketch> read(long text) throws SQLException {
        TextSketch sketched = held.get(text);
        if (sketched != null) {
            return Optional.of(sketched);
        }
        new Row(read).add(text);
        try (ResultSet rows = read.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            TextSketch sketch = TextSketch.read(rows.getBytes(1));
            held.put(text, sketch);
            return Optional.of(sketch);
        }
    }

    /** Gives up what is held in memory. */
    void forget() {
        held.clear();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(write, read, known, last)) {
            statement.close();
        }
    }
}
