package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.polybius.archive.incident.BlockKeys;
import org.polybius.archive.incident.Likeness;
import org.polybius.archive.incident.Signature;
import org.polybius.archive.incident.Telling.Filed;

/** Finds what the record holds of the happening that a telling is of. */
final class IncidentCandidates implements AutoCloseable {

    /** The latest of each key in each week: however much the record holds, no more are looked at. */
    private static final int MOST_OF_A_KEY = 16;

    private static final int MOST_COMPARED = 4;

    /**
     * @param event id of the event that it is joined to
     * @param text key of that event's text
     * @param report number of that text in the incident
     */
    record Match(long incident, String event, long text, int report, Likeness likeness) {}

    private final SignatureRows signatures;
    private final PreparedStatement incident;

    IncidentCandidates(Connection connection, SignatureRows signatures) throws SQLException {
        this.signatures = signatures;
        incident = connection.prepareStatement("SELECT incident, events.id, text_key, report"
                + " FROM incident_events JOIN events USING (event) WHERE event = ?");
    }

    /** The likest telling whose first event comes before {@code before}; among equals the earliest. */
    Optional<Match> best(Filed filed, long before) throws SQLException {
        long best = 0;
        Likeness likest = null;
        for (long event : candidates(filed.keys(), before)) {
            Optional<Signature> other = signatures.read(event);
            Likeness likeness = other.isPresent() ? Likeness.of(filed.signature(), other.get()) : null;
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
    private long[] candidates(BlockKeys of, long before) throws SQLException {
        long[] found = new long[64];
        int count = 0;
        int[] keys = of.keys();
        for (long week : of.weeks()) {
            for (int key : keys) {
                long[] latest = signatures.latest(week, key, before, MOST_OF_A_KEY);
                if (count + latest.length > found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                System.arraycopy(latest, 0, found, count, latest.length);
                count += latest.length;
            }
        }
        Arrays.sort(found, 0, count);
        return ranked(found, count);
    }

    /** Of events that stand in order, as often as each was found: those found most often, of as many the latest first. */
    private static long[] ranked(long[] found, int count) {
        long[] ranks = new long[count];
        int different = 0;
        for (int start = 0, end; start < count; start = end) {
            end = start;
            while (end < count && found[end] == found[start]) {
                end++;
            }
            // An event's key has 32 bits, as in HeldKeys.
            ranks[different++] = -((long) (end - start) << Integer.SIZE | found[start]);
        }
        Arrays.sort(ranks, 0, different);
        long[] best = new long[Math.min(different, MOST_COMPARED)];
        for (int i = 0; i < best.length; i++) {
            best[i] = -ranks[i] & 0xFFFF_FFFFL;
        }
        return best;
    }

    private Optional<Match> match(long event, Likeness likeness) throws SQLException {
        new Row(incident).add(event);
        try (ResultSet rows = incident.executeQuery()) {
            return rows.next()
                    ? Optional.of(
                            new Match(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getInt(4), likeness))
                    : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        incident.close();
    }
}
