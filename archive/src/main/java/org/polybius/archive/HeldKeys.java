package org.polybius.archive;

import java.util.Arrays;

/** Which events are found under which keys in one week, in memory: some twelve bytes each. */
final class HeldKeys {

    private static final int FEWEST_SLOTS = 64;
    private static final long EMPTY = 0;

    /** Keeps the way to what stands behind it. */
    private static final long REMOVED = -1;

    private static final int KEY_SHIFT = 32;
    private static final long EVENT = 0xFFFF_FFFFL;

    /** Spreads keys that differ little. */
    private static final int GOLDEN = 0x9E3779B9;

    /** Key and event together, from the place that the key leads to onwards. No event is 0. */
    private long[] slots = new long[FEWEST_SLOTS];

    private int used;

    /** Whatever comes before is asked for no more. */
    private long first;

    int slots() {
        return slots.length;
    }

    void add(int key, long event) {
        if (used >= slots.length / 5 * 4) {
            grow();
        }
        put(entry(key, event));
    }

    void remove(int key, long event) {
        for (int i = place(key); slots[i] != EMPTY; i = next(i)) {
            if (slots[i] == entry(key, event)) {
                slots[i] = REMOVED;
            }
        }
    }

    /**
     * The latest events under a key, the latest first.
     *
     * @param from the first that counts, now and later
     * @param before the first that does not yet
     */
    long[] latest(int key, long from, long before, int most) {
        first = from;
        long[] found = new long[most];
        int count = 0;
        for (int i = place(key); slots[i] != EMPTY; i = next(i)) {
            long event = slots[i] & EVENT;
            if (slots[i] != REMOVED && (int) (slots[i] >>> KEY_SHIFT) == key && event >= from && event < before) {
                count = insert(found, count, event);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** @return how many there are now */
    private static int insert(long[] found, int count, long event) {
        int at = count;
        while (at > 0 && found[at - 1] < event) {
            at--;
        }
        if (at == found.length) {
            return count;
        }
        int kept = Math.min(count, found.length - 1);
        System.arraycopy(found, at, found, at + 1, kept - at);
        found[at] = event;
        return kept + 1;
    }

    private static long entry(int key, long event) {
        return (long) key << KEY_SHIFT | event;
    }

    private void put(long entry) {
        int i = place((int) (entry >>> KEY_SHIFT));
        while (slots[i] != EMPTY) {
            i = next(i);
        }
        slots[i] = entry;
        used++;
    }

    private void grow() {
        long[] kept = Arrays.stream(slots)
                .filter(entry -> entry != EMPTY && entry != REMOVED && (entry & EVENT) >= first)
                .toArray();
        slots = new long[Math.max(FEWEST_SLOTS, 2 * kept.length)];
        used = 0;
        for (long entry : kept) {
            put(entry);
        }
    }

    private int place(int key) {
        return (int) ((key * GOLDEN & EVENT) * slots.length >>> KEY_SHIFT);
    }

    private int next(int place) {
        return place + 1 == slots.length ? 0 : place + 1;
    }
}
