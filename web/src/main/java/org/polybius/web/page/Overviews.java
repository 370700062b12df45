package org.polybius.web.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.overview.EventBook;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.query.Query;
import org.polybius.web.Records;

/**
 * Overviews, remembered until the record changes. While an import goes on it changes all the time: then an overview may be
 * as old as ten times what it took to make, two seconds at least, so that readers do not slow the import down, but no older
 * than what they were told of last.
 */
final class Overviews {

    private static final int REMEMBERED = 100;
    private static final long LEAST_NANOS = 2_000_000_000L;
    private static final int TIMES = 10;

    private final class Entry {
        private String version = "";
        private int renewals;
        private long made;
        private long took;
        private Optional<Overview> overview = Optional.empty();

        synchronized Optional<Overview> get(Query query) throws IOException {
            String now = records.version();
            int wanted = records.renewals();
            boolean fresh = version.equals(now)
                    || !version.isEmpty()
                            && renewals == wanted
                            && System.nanoTime() - made < Math.max(LEAST_NANOS, TIMES * took);
            if (!fresh) {
                long start = System.nanoTime();
                overview = records.read(record -> record.overview(query, book));
                made = System.nanoTime();
                took = made - start;
                version = now;
                renewals = wanted;
            }
            return overview;
        }
    }

    private final Records records;
    private final EventBook book = new EventBook();
    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > REMEMBERED;
        }
    };

    Overviews(Records records) {
        this.records = records;
    }

    /** Reads what all overviews are counted from, so that the first one takes no longer than the next. */
    void prepare() throws IOException {
        records.read(record -> {
            record.fill(book);
            return true;
        });
    }

    /** @return empty where there is no record */
    Optional<Overview> of(Query query) throws IOException {
        Entry entry;
        synchronized (entries) {
            entry = entries.computeIfAbsent(query.text(), text -> new Entry());
        }
        return entry.get(query);
    }
}
