package org.polybius.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.polybius.archive.query.DayRange;

/** Keys of the full-text indexes, which begin with a day (schema/003-search.sql). */
final class SearchKey {

    /** The part of a key that is the event's or text's own. */
    static final long OWN = 0xFFFF_FFFFL;

    private static final int DAY_BITS = 32;

    /** 1970-01-01, far enough from 0 for all days of history. */
    private static final long FIRST_DAY = 1_000_000;

    private SearchKey() {}

    static long of(Optional<LocalDate> day, long key) {
        return day.map(SearchKey::first).orElse(0L) | key;
    }

    private static long first(LocalDate day) {
        return FIRST_DAY + day.toEpochDay() << DAY_BITS;
    }

    /** The least key of {@code range}. Where it has an end, what has no date is not in it. */
    static long least(DayRange range) {
        if (range.from().equals(LocalDate.MIN)) {
            return range.to().equals(LocalDate.MAX) ? 0 : OWN + 1;
        }
        return first(range.from());
    }

    static long greatest(DayRange range) {
        return range.to().equals(LocalDate.MAX) ? Long.MAX_VALUE : first(range.to()) | OWN;
    }
}
