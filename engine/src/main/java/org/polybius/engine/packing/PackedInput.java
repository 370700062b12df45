package org.polybius.engine.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a packed resource, from which values are read one after another. Numbers are big-endian, texts UTF-8 behind
 * their length in bytes. Each thread needs its own, which {@link #at} gives.
 */
public final class PackedInput {

    private final byte[] bytes;
    private final ByteBuffer in;

    private PackedInput(byte[] bytes, int position) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).position(position);
    }

    /**
     * The root of the resource {@code name} beside {@code owner}: the resource's last number is its position.
     *
     * @throws IllegalStateException if there is none
     */
    public static PackedInput resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: the build packs it");
            }
            byte[] bytes = in.readAllBytes();
            return new PackedInput(bytes, ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The place {@code position} bytes after the resource's first. */
    public PackedInput at(int position) {
        return new PackedInput(bytes, position);
    }

    public int number() {
        return in.getInt();
    }

    public double real() {
        return in.getDouble();
    }

    public boolean flag() {
        return in.get() != 0;
    }

    public String text() {
        int length = in.getShort();
        int start = in.position();
        in.position(start + length);
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    public List<String> texts() {
        return list(PackedInput::text);
    }

    /** Values one after another, behind their number. */
    public <T> List<T> list(Function<PackedInput, T> read) {
        int size = in.getShort();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.apply(this));
        }
        return Collections.unmodifiableList(values);
    }

    public <T> Optional<T> optional(Function<PackedInput, T> read) {
        return flag() ? Optional.of(read.apply(this)) : Optional.empty();
    }

    /** The map whose position stands here; {@code read} reads a value. */
    public <T> Map<String, T> map(Function<PackedInput, T> read) {
        return new PackedMap<>(at(number()), read);
    }

    /** The list whose position stands here, of which only what is asked for is read. */
    public <T> List<T> lazyList(Function<PackedInput, T> read) {
        return new PackedList<>(at(number()), read);
    }

    void numbers(int[] into) {
        in.asIntBuffer().get(into);
        in.position(in.position() + into.length * Integer.BYTES);
    }
}
