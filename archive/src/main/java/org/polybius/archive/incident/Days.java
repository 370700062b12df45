package org.polybius.archive.incident;

/**
 * When, as far as a telling says.
 *
 * @param first day, counted from 1 January 1970
 * @param last day, not before {@code first}
 * @param stated whether the text says so; otherwise the day of publication stands in, and it happened then or before
 */
record Days(long first, long last, boolean stated) {

    /** How many days lie between; 0 where both have a day in common, 1 from a day to the next. */
    long gap(Days other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    /** More than a month says no more than a month or a year does: hardly when. */
    boolean isVague() {
        return last - first > 31;
    }
}
