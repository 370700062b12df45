package org.polybius.engine.packing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What {@link PackedInput} reads. What others point at is written before them. */
public final class PackedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    public PackedOutput() {
        // No entry stands at position 0, which means that a slot is empty.
        number(0);
    }

    /** Where the next value goes. */
    public int position() {
        return out.size();
    }

    public void number(int value) {
        write(() -> out.writeInt(value));
    }

    public void real(double value) {
        write(() -> out.writeDouble(value));
    }

    public void flag(boolean value) {
        write(() -> out.writeBoolean(value));
    }

    public void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        size(utf8.length);
        write(() -> out.write(utf8));
    }

    public void texts(Collection<String> values) {
        list(values, PackedOutput::text);
    }

    public <T> void list(Collection<T> values, BiConsumer<PackedOutput, T> write) {
        size(values.size());
        values.forEach(value -> write.accept(this, value));
    }

    public <T> void optional(Optional<T> value, BiConsumer<PackedOutput, T> write) {
        flag(value.isPresent());
        value.ifPresent(present -> write.accept(this, present));
    }

    /** @return the map's position, for its readers to find it */
    public <T> int map(Map<String, T> map, BiConsumer<PackedOutput, T> write) {
        // In the order of the keys: the same sources give the same bytes.
        Map<String, T> sorted = new TreeMap<>(map);
        int slots = Integer.highestOneBit(Math.max(1, sorted.size() * 4 / 3)) * 2;
        int[] hashes = new int[slots];
        int[] positions = new int[slots];
        sorted.forEach((key, value) -> {
            int hash = PackedMap.hash(key);
            int slot = hash & (slots - 1);
            while (positions[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            hashes[slot] = hash;
            positions[slot] = position();
            text(key);
            write.accept(this, value);
        });
        int table = position();
        number(sorted.size());
        number(slots);
        for (int hash : hashes) {
            number(hash);
        }
        for (int position : positions) {
            number(position);
        }
        return table;
    }

    /** @return the list's position, for its readers to find it */
    public <T> int lazyList(Collection<T> values, BiConsumer<PackedOutput, T> write) {
        int[] positions = values.stream()
                .mapToInt(value -> {
                    int position = position();
                    write.accept(this, value);
                    return position;
                })
                .toArray();
        int table = position();
        number(positions.length);
        for (int position : positions) {
            number(position);
        }
        return table;
    }

    /** Ends the resource and writes it to {@code file}. */
    public void save(int root, Path file) throws IOException {
        number(root);
        Files.write(file, bytes.toByteArray());
    }

    private void size(int size) {
        if (size > Short.MAX_VALUE) {
            throw new IllegalArgumentException(size + " are too many for one text or list");
        }
        write(() -> out.writeShort(size));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
    }
}
