package org.polybius.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Days from {@code start} to {@code end}, both included. */
record Interval(LocalDate start, LocalDate end) {

    Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
        }
    }

    static Interval day(LocalDate day) {
        return new Interval(day, day);
    }

    /** The ISO week, Monday to Sunday, that holds {@code day}. */
    static Interval week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(monday, monday.plusDays(6));
    }

    static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth());
    }

    static Interval years(int first, int last) {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Interval between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Interval(other, one) : new Interval(one, other);
    }

    Interval cover(Interval other) {
        return new Interval(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    /** The first, second or third third, counted from 0: of a year in months, of a month cut after the 10th and 20th. */
    Interval third(int which) {
        LocalDate from = which == 0 ? start : cut(which);
        LocalDate to = which == 2 ? end : cut(which + 1).minusDays(1);
        return new Interval(from, to);
    }

    private LocalDate cut(int thirds) {
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        if (months >= 3) {
            return start.plusMonths(months * thirds / 3);
        }
        boolean month = length() >= 28 && length() <= 31;
        return start.plusDays(month ? 10L * thirds : length() * thirds / 3);
    }

    /** One of {@code parts} equal parts, counted from 0: halves and quarters of a year, month or week. */
    Interval part(int which, int parts) {
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        if (months >= parts) {
            return new Interval(
                    start.plusMonths(months * which / parts),
                    start.plusMonths(months * (which + 1) / parts).minusDays(1));
        }
        return new Interval(
                start.plusDays(length() * which / parts),
                start.plusDays(length() * (which + 1) / parts).minusDays(1));
    }

    /** The last month of a year or longer, the last week of a month, the last three days of a week. */
    Interval closing() {
        return new Interval(later(start, end.plusDays(1).minusDays(edge())), end);
    }

    /** The first month of a year or longer, the first week of a month, the first three days of a week. */
    Interval opening() {
        return new Interval(start, earlier(end, start.plusDays(edge() - 1)));
    }

    private long edge() {
        long days = length();
        return days > 100 ? 31 : days > 14 ? 7 : days > 3 ? 3 : 1;
    }

    /** From {@code day} to the end; the whole where {@code day} is not inside. */
    Interval from(LocalDate day) {
        return holds(day) ? new Interval(day, end) : this;
    }

    /** From the start to {@code day}; the whole where {@code day} is not inside. */
    Interval upTo(LocalDate day) {
        return holds(day) ? new Interval(start, day) : this;
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    private long length() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
