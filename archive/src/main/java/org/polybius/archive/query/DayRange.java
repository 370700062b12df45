package org.polybius.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, both ends included.
 *
 * @param from {@link LocalDate#MIN} where there is no first one
 * @param to {@link LocalDate#MAX} where there is no last one
 */
public record DayRange(LocalDate from, LocalDate to) {

    static final DayRange ALL = new DayRange(LocalDate.MIN, LocalDate.MAX);

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** A year, a month or a day: "2024", "2024-09", "2024-09-10". Empty if it is none. */
    static Optional<DayRange> of(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) == null) {
                return Optional.of(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return Optional.of(new DayRange(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
            return Optional.of(new DayRange(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From its first day on. */
    DayRange onwards() {
        return new DayRange(from, LocalDate.MAX);
    }

    /** All days before its first one. */
    DayRange before() {
        return new DayRange(LocalDate.MIN, from.minusDays(1));
    }

    /** From its first day to the last one of {@code end}. */
    DayRange to(DayRange end) {
        return new DayRange(from, end.to);
    }

    DayRange and(DayRange other) {
        return new DayRange(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
