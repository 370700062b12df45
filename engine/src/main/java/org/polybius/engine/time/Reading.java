package org.polybius.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/** What an expression means to a reader on the day of publication. */
@FunctionalInterface
interface Reading {

    /**
     * The days that are meant; empty where there are none, such as 30 February.
     *
     * @param future whether the act is still to come, which decides between the last Friday and the next
     */
    Optional<Interval> on(LocalDate published, boolean future);

    static Reading fixed(Interval interval) {
        return (published, future) -> Optional.of(interval);
    }
}
