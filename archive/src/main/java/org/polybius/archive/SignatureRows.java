package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.incident.BlockKeys;
import org.polybius.archive.incident.Signature;
import org.polybius.archive.incident.SignatureText;
import org.polybius.archive.incident.Telling.Filed;

/** Keeps the signatures of tellings, each under the key of its first event, and the keys by which they are found. */
final class SignatureRows implements AutoCloseable {

    private static final int MOST_HELD = 20_000;

    private final PreparedStatement read;
    private final PreparedStatement write;
    private final PreparedStatement delete;
    private final PreparedStatement version;
    private final TellingKeys keys;
    private long seen;

    /** The latest used: articles of one happening come one after another. */
    private final Map<Long, Signature> held = new LatestUsed<>(MOST_HELD);

    SignatureRows(Connection connection) throws SQLException {
        read = connection.prepareStatement("SELECT signature FROM event_signatures WHERE event = ?");
        write = connection.prepareStatement("INSERT INTO event_signatures VALUES (?, ?)");
        delete = connection.prepareStatement("DELETE FROM event_signatures WHERE event = ?");
        version = connection.prepareStatement("PRAGMA data_version");
        keys = new TellingKeys(connection);
    }

    /** What is held in memory holds no longer where another connection has changed the record. */
    void refresh() throws SQLException {
        try (ResultSet rows = version.executeQuery()) {
            rows.next();
            long now = rows.getLong(1);
            if (now != seen) {
                forget();
            }
            seen = now;
        }
    }

    /** Gives up what is held in memory. */
    void forget() {
        held.clear();
        keys.forget();
    }

    /** The latest first events before {@code before} that are found in a week under a key, the latest first. */
    long[] latest(long week, int key, long before, int most) throws SQLException {
        return keys.latest(week, key, before, most);
    }

    /** Of the telling that {@code event} is the first of; empty for any other. */
    Optional<Signature> read(long event) throws SQLException {
        Signature known = held.get(event);
        if (known != null) {
            return Optional.of(known);
        }
        new Row(read).add(event);
        try (ResultSet rows = read.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            Signature signature = SignatureText.read(rows.getString(1));
            held.put(event, signature);
            return Optional.of(signature);
        }
    }

    void write(long event, Filed filed) throws SQLException {
        new Row(write).add(event).add(filed.text()).update();
        keys.write(event, filed.keys());
        held.put(event, filed.signature());
    }

    void delete(long event) throws SQLException {
        Optional<Signature> signature = read(event);
        if (signature.isPresent()) {
            keys.delete(event, BlockKeys.of(signature.get()));
            new Row(delete).add(event).update();
            held.remove(event);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(read, write, delete, version)) {
            statement.close();
        }
        keys.close();
    }
}
