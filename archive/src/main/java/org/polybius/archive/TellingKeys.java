package org.polybius.archive;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.archive.incident.BlockKeys;

/**
 * The keys by which tellings are found, each telling's under its week. A week that was asked for is held in memory; news
 * mostly asks for the same few.
 */
final class TellingKeys implements AutoCloseable {

    /** 96 MiB: the keys of more than a million tellings. */
    private static final long MOST_SLOTS = 12 << 20;

    /** What has no week is in one that never ends: of that one the latest. */
    private static final long MOST_WITHOUT_WEEK = 500_000;

    private final PreparedStatement read;
    private final PreparedStatement write;
    private final PreparedStatement delete;

    /** The latest used last. */
    private final Map<Long, HeldKeys> weeks = new LinkedHashMap<>(16, 0.75f, true);

    TellingKeys(Connection connection) throws SQLException {
        read = connection.prepareStatement(
                "SELECT event, keys FROM telling_keys WHERE week = ? AND event >= ? ORDER BY event");
        write = connection.prepareStatement("INSERT INTO telling_keys VALUES (?, ?, ?)");
        delete = connection.prepareStatement("DELETE FROM telling_keys WHERE week = ? AND event = ?");
    }

    /** The latest events before {@code before} that are found in a week under a key, the latest first. */
    long[] latest(long week, int key, long before, int most) throws SQLException {
        return week(week, before).latest(key, first(week, before), before, most);
    }

    private static long first(long week, long before) {
        return week == BlockKeys.NO_WEEK ? before - MOST_WITHOUT_WEEK : 0;
    }

    private HeldKeys week(long week, long before) throws SQLException {
        HeldKeys held = weeks.get(week);
        if (held == null) {
            makeRoom();
            held = load(week, first(week, before));
            weeks.put(week, held);
        }
        return held;
    }

    private HeldKeys load(long week, long from) throws SQLException {
        HeldKeys held = new HeldKeys();
        new Row(read).add(week).add(from);
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                long event = rows.getLong(1);
                ByteBuffer keys = ByteBuffer.wrap(rows.getBytes(2));
                while (keys.hasRemaining()) {
                    held.add(keys.getInt(), event);
                }
            }
        }
        return held;
    }

    /** Those that were used longest ago go. */
    private void makeRoom() {
        long slots = weeks.values().stream().mapToLong(HeldKeys::slots).sum();
        var oldest = weeks.values().iterator();
        while (slots > MOST_SLOTS) {
            slots -= oldest.next().slots();
            oldest.remove();
        }
    }

    void write(long event, BlockKeys of) throws SQLException {
        long week = of.week();
        int[] keys = of.keys();
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * Integer.BYTES);
        bytes.asIntBuffer().put(keys);
        new Row(write).add(week).add(event).add(bytes.array()).update();
        HeldKeys held = weeks.get(week);
        if (held != null) {
            for (int key : keys) {
                held.add(key, event);
            }
        }
    }

    void delete(long event, BlockKeys of) throws SQLException {
        long week = of.week();
        new Row(delete).add(week).add(event).update();
        HeldKeys held = weeks.get(week);
        if (held != null) {
            for (int key : of.keys()) {
                held.remove(key, event);
            }
        }
    }

    /** Gives up what is held in memory: the record has changed under it. */
    void forget() {
        weeks.clear();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(read, write, delete)) {
            statement.close();
        }
    }
}
