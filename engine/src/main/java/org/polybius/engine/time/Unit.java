package org.polybius.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A length of time that the calendar has periods of. */
enum Unit {
    HOUR(ChronoUnit.DAYS, 1),
    DAY(ChronoUnit.DAYS, 14),
    WEEKEND(ChronoUnit.WEEKS, 8),
    WEEK(ChronoUnit.WEEKS, 8),
    FORTNIGHT(ChronoUnit.WEEKS, 8),
    MONTH(ChronoUnit.MONTHS, 12),
    QUARTER(ChronoUnit.MONTHS, 12),
    YEAR(ChronoUnit.YEARS, 10),
    DECADE(ChronoUnit.DECADES, 5),
    CENTURY(ChronoUnit.CENTURIES, 3);

    private final ChronoUnit step;
    private final int vague;

    Unit(ChronoUnit step, int vague) {
        this.step = step;
        this.vague = vague;
    }

    /** The unit that {@code word} names, singular or plural. */
    static Optional<Unit> named(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "hour", "hours", "minute", "minutes" -> HOUR;
                    case "day", "days" -> DAY;
                    case "weekend", "weekends" -> WEEKEND;
                    case "week", "weeks" -> WEEK;
                    case "fortnight" -> FORTNIGHT;
                    case "month", "months" -> MONTH;
                    case "quarter", "quarters" -> QUARTER;
                    case "year", "years" -> YEAR;
                    case "decade", "decades" -> DECADE;
                    case "century", "centuries" -> CENTURY;
                    default -> null;
                });
    }

    /** The largest number that "a few weeks" or bare "weeks" is taken for. */
    int vague() {
        return vague;
    }

    /** {@code count} units after {@code day}, before it where negative. 24 hours or less are one day. */
    LocalDate move(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.plusDays(Integer.signum(count) * ((Math.abs((long) count) + 23) / 24));
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case QUARTER -> day.plusMonths(3L * count);
            default -> day.plus(count, step);
        };
    }

    /** The period of the calendar that holds {@code day}. */
    Interval containing(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> Interval.day(day);
            case WEEKEND -> weekend(day);
            case WEEK, FORTNIGHT -> Interval.week(day);
            case MONTH -> Interval.month(YearMonth.from(day));
            case QUARTER -> quarter(day);
            case YEAR -> Interval.years(day.getYear(), day.getYear());
            case DECADE -> Interval.years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
            case CENTURY -> Interval.years(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
        };
    }

    private static Interval weekend(LocalDate day) {
        LocalDate saturday = Interval.week(day).start().with(DayOfWeek.SATURDAY);
        return new Interval(saturday, saturday.plusDays(1));
    }

    private static Interval quarter(LocalDate day) {
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
        return new Interval(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
