package org.polybius.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.polybius.web.Records;

/**
 * The last answers, ready to send, until the record changes. While an import goes on it changes all the time: then an answer
 * may be as old as ten times what it took to make, two seconds at least, so that many readers do not slow it down, but no
 * older than what they were told of last. While a new one is made, others get the one before, unless it is as old as that.
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
    record Answer(String version, int renewals, String body) {

        static final Answer NONE = new Answer("", 0, "");
    }

    private static final class Entry {
        private final ReentrantLock making = new ReentrantLock();
        private volatile Answer answer = Answer.NONE;
        private long made;
        private long took;

        Answer get(Records records, Making maker) throws Exception {
            Answer last = answer;
            String now = records.version();
            int renewals = records.renewals();
            boolean mayBeOlder = !last.version().isEmpty() && last.renewals() == renewals;
            if (last.version().equals(now) || mayBeOlder && !making.tryLock()) {
                return last;
            }
            if (!mayBeOlder) {
                making.lock();
            }
            try {
                return isFresh(now, renewals) ? answer : make(now, renewals, maker);
            } finally {
                making.unlock();
            }
        }

        private boolean isFresh(String now, int renewals) {
            return answer.version().equals(now)
                    || !answer.version().isEmpty()
                            && answer.renewals() >= renewals
                            && System.nanoTime() - made < Math.max(LEAST_NANOS, TIMES * took);
        }

        private Answer make(String now, int renewals, Making maker) throws Exception {
            long start = System.nanoTime();
            Answer another = new Answer(now, renewals, maker.make());
            made = System.nanoTime();
            took = made - start;
            // A few very long ones would fill the memory that many short ones need.
            answer = another.body().length() <= LONGEST ? another : Answer.NONE;
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
