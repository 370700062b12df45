package org.polybius.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What was made from the record last, until that changes. While an import goes on it changes all the time: then something
 * may be as old as ten times what it took to make, two seconds at least, so that many readers do not slow the import down,
 * but no older than what they were told of last. One at a time makes what many ask for: the others get what was there
 * before, or wait where that is too old.
 */
public final class Remembered<T> {

    private static final int MOST = 100;
    private static final long LEAST_NANOS = 2_000_000_000L;
    private static final int TIMES = 10;

    /** Makes it from the record as it is now. */
    public interface Making<T, E extends Exception> {
        T make() throws E;
    }

    /**
     * Something that was made.
     *
     * @param version of the record that it was made from
     * @param renewals of the record, until then
     * @param made when, and how long it {@code took}, in nanoseconds
     */
    public record Made<T>(String version, int renewals, long made, long took, T value) {

        private boolean isFresh(String now, int asked) {
            return version.equals(now)
                    || renewals >= asked && System.nanoTime() - made < Math.max(LEAST_NANOS, TIMES * took);
        }
    }

    /** What stands under one key. Not named Entry, which within the map below would be the map's own. */
    private final class Slot {
        private final ReentrantLock making = new ReentrantLock();
        private volatile Made<T> last;

        <E extends Exception> Made<T> get(Making<T, E> maker) throws E, IOException {
            Made<T> before = last;
            String now = records.version();
            int renewals = records.renewals();
            boolean mayBeOlder = before != null && before.renewals() == renewals;
            if (before != null && before.version().equals(now) || mayBeOlder && !making.tryLock()) {
                return before;
            }
            if (!mayBeOlder) {
                making.lock();
            }
            try {
                return last != null && last.isFresh(now, renewals) ? last : make(now, renewals, maker);
            } finally {
                making.unlock();
            }
        }

        private <E extends Exception> Made<T> make(String now, int renewals, Making<T, E> maker) throws E {
            long start = System.nanoTime();
            T value = maker.make();
            long end = System.nanoTime();
            Made<T> another = new Made<>(now, renewals, end, end - start, value);
            last = isKept.test(value) ? another : null;
            return another;
        }
    }

    private final Records records;
    private final Predicate<T> isKept;
    private final Map<String, Slot> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Slot> eldest) {
            return size() > MOST;
        }
    };

    /** @param isKept what is worth its memory */
    public Remembered(Records records, Predicate<T> isKept) {
        this.records = records;
        this.isKept = isKept;
    }

    /** What is known under {@code key}, made where it is not or is too old. */
    public <E extends Exception> Made<T> get(String key, Making<T, E> making) throws E, IOException {
        Slot slot;
        synchronized (entries) {
            slot = entries.computeIfAbsent(key, k -> new Slot());
        }
        return slot.get(making);
    }
}
