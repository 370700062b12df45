package org.polybius.engine.packing;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A read-only hash map from texts to values, laid out in bytes: size, number of slots, the slots' hashes and positions, and
 * elsewhere each key followed by its value. An entry is decoded when it is first asked for. Values must be immutable: threads
 * may share the map, and two of them may decode the same entry at once.
 */
final class PackedMap<T> extends AbstractMap<String, T> {

    private final PackedInput in;
    private final Function<PackedInput, T> read;
    private final int size;
    private final int[] hashes;

    /** Of each slot's entry; 0 where there is none. */
    private final int[] positions;

    private final Object[] decoded;

    PackedMap(PackedInput table, Function<PackedInput, T> read) {
        this.in = table;
        this.read = read;
        this.size = table.number();
        int slots = table.number();
        this.hashes = new int[slots];
        this.positions = new int[slots];
        this.decoded = new Object[slots];
        table.numbers(hashes);
        table.numbers(positions);
    }

    /** Spreads what strings differ in over the low bits, as {@link java.util.HashMap} does. */
    static int hash(String key) {
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }

    @Override
    public T get(Object key) {
        return key instanceof String text ? find(text) : null;
    }

    @Override
    public T getOrDefault(Object key, T other) {
        T value = get(key);
        return value == null ? other : value;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    private T find(String key) {
        int hash = hash(key);
        int last = positions.length - 1;
        for (int slot = hash & last; positions[slot] != 0; slot = (slot + 1) & last) {
            if (hashes[slot] == hash) {
                Entry<String, T> entry = entry(slot);
                if (entry.getKey().equals(key)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private Entry<String, T> entry(int slot) {
        Object known = decoded[slot];
        if (known == null) {
            PackedInput at = in.at(positions[slot]);
            String key = at.text();
            known = new SimpleImmutableEntry<>(key, Objects.requireNonNull(read.apply(at)));
            decoded[slot] = known;
        }
        return (Entry<String, T>) known;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, T>> iterator() {
                return IntStream.range(0, positions.length)
                        .filter(slot -> positions[slot] != 0)
                        .mapToObj(PackedMap.this::entry)
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
