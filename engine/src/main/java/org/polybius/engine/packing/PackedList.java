package org.polybius.engine.packing;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A read-only list, laid out in bytes: size and each value's position. A value is decoded when it is first asked for; values
 * must be immutable, as those of a {@link PackedMap}.
 */
final class PackedList<T> extends AbstractList<T> implements RandomAccess {

    private final PackedInput in;
    private final Function<PackedInput, T> read;
    private final int[] positions;
    private final Object[] decoded;

    PackedList(PackedInput table, Function<PackedInput, T> read) {
        this.in = table;
        this.read = read;
        this.positions = new int[table.number()];
        this.decoded = new Object[positions.length];
        table.numbers(positions);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        Object known = decoded[index];
        if (known == null) {
            known = Objects.requireNonNull(read.apply(in.at(positions[index])));
            decoded[index] = known;
        }
        return (T) known;
    }

    @Override
    public int size() {
        return positions.length;
    }
}
