package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.incident.BlockKeys;
import org.polybius.archive.incident.Signature;
import org.polybius.archive.incident.SignatureText;

/** Keeps the signatures of tellings, each under the key of its first event, and the keys by which they are found. */
final class SignatureRows implements AutoCloseable {

    private static final int MOST_HELD = 20_000;

    private final PreparedStatement read;
    private final PreparedStatement write;
    private final PreparedStatement writeKey;
    private final PreparedStatement delete;
    private final PreparedStatement deleteKey;

    /** The latest used: articles of one happening come one after another. */
    private final Map<Long, Signature> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Signature> eldest) {
            return size() > MOST_HELD;
        }
    };

    SignatureRows(Connection connection) throws SQLException {
        read = connection.prepareStatement("SELECT signature FROM event_signatures WHERE event = ?");
        write = connection.prepareStatement("INSERT INTO event_signatures VALUES (?, ?)");
        writeKey = connection.prepareStatement("INSERT OR IGNORE INTO signature_keys VALUES (?, ?, ?)");
        delete = connection.prepareStatement("DELETE FROM event_signatures WHERE event = ?");
        deleteKey = connection.prepareStatement("DELETE FROM signature_keys WHERE week = ? AND key = ? AND event = ?");
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

    void write(long event, Signature signature) throws SQLException {
        new Row(write).add(event).add(SignatureText.write(signature)).update();
        keys(writeKey, event, signature);
        held.put(event, signature);
    }

    void delete(long event) throws SQLException {
        Optional<Signature> signature = read(event);
        if (signature.isPresent()) {
            keys(deleteKey, event, signature.get());
            new Row(delete).add(event).update();
            held.remove(event);
        }
    }

    private static void keys(PreparedStatement statement, long event, Signature signature) throws SQLException {
        long week = BlockKeys.week(signature);
        for (long key : BlockKeys.of(signature)) {
            new Row(statement).add(week).add(key).add(event).batch();
        }
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(read, write, writeKey, delete, deleteKey)) {
            statement.close();
        }
    }
}
