package org.polybius.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.polybius.web.Records;

/**
 * The last answers, ready to send, until the record changes. While an import goes on it changes all the time: then an answer
 * may be as old as ten times what it took to make, two seconds at least, so that many readers do not slow it down. While a
 * new one is made, others get the one before.
 */
final class PageCache {

    private static final int REMEMBERED = 100;
    private static final int LONGEST = 512 << 10;
    private static final long LEAST_NANOS = 2_000_000_000L;
    private static final int TIMES = 10;

    /** Makes an answer. */
    interface Making {
        String make() throws Exception;
    }

    /** @param version of the record that it was made from */
    record Answer(String version, String body) {}

    private static final class Entry {
        private final ReentrantLock making = new ReentrantLock();
        private volatile Answer answer = new Answer("", "");
        private long made;
        private long took;

        Answer get(Records records, Making maker) throws Exception {
            Answer last = answer;
            String now = records.version();
            boolean known = !last.version().isEmpty();
            if (known && (last.version().equals(now) || !making.tryLock())) {
                return last;
            }
            if (!known) {
                making.lock();
            }
            try {
                return isFresh(now) ? answer : make(now, maker);
            } finally {
                making.unlock();
            }
        }

        private boolean isFresh(String now) {
            return answer.version().equals(now)
                    || !answer.version().isEmpty() && System.nanoTime() - made < Math.max(LEAST_NANOS, TIMES * took);
        }

        private Answer make(String now, Making maker) throws Exception {
            long start = System.nanoTime();
            Answer another = new Answer(now, maker.make());
            made = System.nanoTime();
            took = made - start;
            // A few very long ones would fill the memory that many short ones need.
            answer = another.body().length() <= LONGEST ? another : new Answer("", "");
            return another;
        }
    }

    private final Records records;
    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > REMEMBERED;
        }
    };

    PageCache(Records records) {
        this.records = records;
    }

    Answer get(String address, Making making) throws Exception {
        Entry entry;
        synchronized (entries) {
            entry = entries.computeIfAbsent(address, a -> new Entry());
        }
        return entry.get(records, making);
    }
}
