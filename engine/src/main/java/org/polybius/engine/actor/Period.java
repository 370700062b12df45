package org.polybius.engine.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days from {@code from} to {@code to}, both included; an empty end is open.
 *
 * @param from first day
 * @param to last day
 */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    Period {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("ends before it starts: " + from.get() + " to " + to.get());
        }
    }

    /** Reads dates as precise as they are known: "2014", "2014-05" or "2014-05-27"; blank is open. */
    static Period of(String from, String to) {
        return new Period(first(from), last(to));
    }

    private static Optional<LocalDate> first(String text) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(LocalDate.of(number(text), 1, 1));
            case 7 -> Optional.of(YearMonth.parse(text).atDay(1));
            default -> Optional.of(LocalDate.parse(text));
        };
    }

    private static Optional<LocalDate> last(String text) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(LocalDate.of(number(text), 12, 31));
            case 7 -> Optional.of(YearMonth.parse(text).atEndOfMonth());
            default -> Optional.of(LocalDate.parse(text));
        };
    }

    private static int number(String year) {
        try {
            return Integer.parseInt(year);
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a year: " + year, e);
        }
    }

    boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean endedBefore(LocalDate day) {
        return to.map(last -> last.isBefore(day)).orElse(false);
    }

    boolean endsAfter(Period other) {
        return other.to.isPresent() && (to.isEmpty() || to.get().isAfter(other.to.get()));
    }
}
