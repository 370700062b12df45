package org.polybius.engine.parsing.linear;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what the converter wrote: strings, and arrays of numbers in big bulks. All numbers are big-endian. */
public final class ModelInput implements AutoCloseable {

    /** First in every file; its last byte is the version of the format. */
    public static final int MAGIC = 0x504F4C01;

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final DataInputStream in;

    private ModelInput(String name, DataInputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * Opens the resource {@code name} beside this class.
     *
     * @throws IllegalStateException if it is missing or of another version: the build did not convert the models
     */
    public static ModelInput open(String name) {
        InputStream resource = ModelInput.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("the parser's " + name + " is missing; build again with mvn package");
        }
        ModelInput input = new ModelInput(name, new DataInputStream(resource));
        if (input.number() != MAGIC) {
            throw new IllegalStateException(name + " is of another version; build again with mvn package");
        }
        return input;
    }

    private int number() {
        try {
            return in.readInt();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    public List<String> strings() {
        try {
            int count = in.readInt();
            List<String> strings = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                strings.add(in.readUTF());
            }
            return strings;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    public int[] ints() {
        int[] numbers = new int[number()];
        byte[] chunk = new byte[CHUNK];
        for (int at = 0; at < numbers.length; at += CHUNK / Integer.BYTES) {
            int count = Math.min(CHUNK / Integer.BYTES, numbers.length - at);
            fill(chunk, count * Integer.BYTES).asIntBuffer().get(numbers, at, count);
        }
        return numbers;
    }

    public long[] longs() {
        long[] numbers = new long[number()];
        byte[] chunk = new byte[CHUNK];
        for (int at = 0; at < numbers.length; at += CHUNK / Long.BYTES) {
            int count = Math.min(CHUNK / Long.BYTES, numbers.length - at);
            fill(chunk, count * Long.BYTES).asLongBuffer().get(numbers, at, count);
        }
        return numbers;
    }

    private ByteBuffer fill(byte[] chunk, int length) {
        try {
            in.readFully(chunk, 0, length);
            return ByteBuffer.wrap(chunk, 0, length);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private UncheckedIOException broken(IOException e) {
        return new UncheckedIOException(name + " cannot be read", e);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
