package org.polybius.web.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polybius.archive.overview.Overview.Day;
import org.polybius.web.event.Shown;

/**
 * Stretches of time of which each gets a bar: days, weeks, months or years, so that there are not too many.
 *
 * @param earlier events before the first period, too few and far back to be drawn
 */
record Periods(List<Period> list, long earlier) {

    /** How the name of a week begins. */
    static final String WEEK_OF = "week of ";

    private static final int MOST = 110;

    /** As much of the events as may be left out at the beginning: an article may mention a war of long ago. */
    private static final double LEFT_OUT = 0.04;

    /** Both days included. */
    record Period(LocalDate first, LocalDate last, String name, List<Day> days) {}

    private enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
                case YEAR -> begin.plusYears(1);
            };
        }

        String name(LocalDate begin) {
            return switch (this) {
                case DAY -> Shown.day(begin);
                case WEEK -> WEEK_OF + Shown.day(begin);
                case MONTH ->
                    DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH).format(begin);
                case YEAR -> String.valueOf(begin.getYear());
            };
        }
    }

    static Periods of(List<Day> days) {
        if (days.isEmpty()) {
            return new Periods(List.of(), 0);
        }
        LocalDate first = first(days);
        LocalDate last = days.get(days.size() - 1).day();
        Unit unit = unit(first, last);
        List<Period> list = new ArrayList<>();
        for (LocalDate begin = unit.begin(first); !begin.isAfter(last); begin = unit.next(begin)) {
            LocalDate start = begin;
            LocalDate end = unit.next(begin).minusDays(1);
            list.add(new Period(
                    start,
                    end,
                    unit.name(begin),
                    days.stream()
                            .filter(d -> !d.day().isBefore(start) && !d.day().isAfter(end))
                            .toList()));
        }
        LocalDate drawn = list.get(0).first();
        long earlier = days.stream()
                .filter(d -> d.day().isBefore(drawn))
                .mapToLong(d -> d.events().all())
                .sum();
        return new Periods(list, earlier);
    }

    private static LocalDate first(List<Day> days) {
        long all = days.stream().mapToLong(d -> d.events().all()).sum();
        long before = 0;
        for (Day day : days) {
            before += day.events().all();
            if (before > all * LEFT_OUT) {
                return day.day();
            }
        }
        return days.get(0).day();
    }

    private static Unit unit(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= MOST / 2) {
            return Unit.DAY;
        }
        return days <= MOST * 7L ? Unit.WEEK : days <= MOST * 30L ? Unit.MONTH : Unit.YEAR;
    }
}
