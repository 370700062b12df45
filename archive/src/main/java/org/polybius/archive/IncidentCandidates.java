package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.incident.BlockKeys;
import org.polybius.archive.incident.Likeness;
import org.polybius.archive.incident.Signature;

/** Finds what the record holds of the happening that a telling is of. */
final class IncidentCandidates implements AutoCloseable {

    /** The latest of each key in each week: however much the record holds, no more are looked at. */
    private static final int MOST_OF_A_KEY = 16;

    private static final int MOST_COMPARED = 24;

    /** @param event id of the event that it is joined to */
    record Match(long incident, String event, Likeness likeness) {}

    private final SignatureRows signatures;
    private final PreparedStatement incident;

    IncidentCandidates(Connection connection, SignatureRows signatures) throws SQLException {
        this.signatures = signatures;
        incident = connection.prepareStatement(
                "SELECT incident, events.id FROM incident_events JOIN events USING (event) WHERE event = ?");
    }

    /** The likest telling whose first event comes before {@code before}; among equals the earliest. */
    Optional<Match> best(Signature signature, long before) throws SQLException {
        long best = 0;
        Likeness likest = null;
        for (long event : candidates(signature, before)) {
            Optional<Signature> other = signatures.read(event);
            Likeness likeness = other.isPresent() ? Likeness.of(signature, other.get()) : null;
            if (likeness != null
                    && likeness.isSame()
                    && (likest == null
                            || likeness.points() > likest.points()
                            || likeness.points() == likest.points() && event < best)) {
                best = event;
                likest = likeness;
            }
        }
        return likest == null ? Optional.empty() : match(best, likest);
    }

    /** Those with most keys in common, the latest first. */
    private List<Long> candidates(Signature signature, long before) throws SQLException {
        Map<Long, Integer> keys = new HashMap<>();
        int[] of = BlockKeys.of(signature);
        for (long week : BlockKeys.weeks(signature)) {
            for (int key : of) {
                for (long event : signatures.latest(week, key, before, MOST_OF_A_KEY)) {
                    keys.merge(event, 1, Integer::sum);
                }
            }
        }
        Comparator<Map.Entry<Long, Integer>> order = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return keys.entrySet().stream()
                .sorted(order.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Match> match(long event, Likeness likeness) throws SQLException {
        new Row(incident).add(event);
        try (ResultSet rows = incident.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Match(rows.getLong(1), rows.getString(2), likeness))
                    : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        incident.close();
    }
}
