package org.polybius.archive.incident;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/**
 * A few values in the order in which they were given, never changed. Signatures are read and compared by the million, and
 * have some hundred values each: a hash table for each of their sets would cost more than it saves.
 */
final class FixedSet<T> extends AbstractSet<T> {

    private final Object[] values;
    private final int[] hashes;

    private FixedSet(Object[] values, int[] hashes) {
        this.values = values;
        this.hashes = hashes;
    }

    static <T> FixedSet<T> of(Collection<T> values) {
        if (values instanceof FixedSet<T> fixed) {
            return fixed;
        }
        Object[] kept = new Object[values.size()];
        int[] hashes = new int[values.size()];
        int count = 0;
        for (T value : values) {
            int hash = value.hashCode();
            if (place(kept, hashes, count, value, hash) < 0) {
                hashes[count] = hash;
                kept[count++] = value;
            }
        }
        return count == kept.length
                ? new FixedSet<>(kept, hashes)
                : new FixedSet<>(Arrays.copyOf(kept, count), Arrays.copyOf(hashes, count));
    }

    private static int place(Object[] values, int[] hashes, int count, Object value, int hash) {
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash && values[i].equals(value)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object value) {
        return place(values, hashes, values.length, value, value.hashCode()) >= 0;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<T> iterator() {
        return (Iterator<T>) Arrays.asList(values).iterator();
    }
}
