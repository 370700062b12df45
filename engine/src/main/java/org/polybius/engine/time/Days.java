package org.polybius.engine.time;

import static org.polybius.engine.time.CalendarWords.DAYTIMES;
import static org.polybius.engine.time.CalendarWords.MONTHS;
import static org.polybius.engine.time.CalendarWords.WEEKDAYS;
import static org.polybius.engine.time.CalendarWords.dayOfMonth;
import static org.polybius.engine.time.CalendarWords.year;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions for one day: "Tuesday", "yesterday", "10 September", "2024-09-10", "Christmas Day". */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    /** "1/2/2024". */
    private static final int SHORTEST_NUMERIC = 8;

    /** "Black Friday", "Sheffield Wednesday": names, not days of this week. */
    private static final Set<String> NAMED_DAYS =
            Set.of("black", "bloody", "ash", "palm", "super", "good", "easter", "cyber", "maundy", "holy", "sheffield");

    /** "The Sunday Times". */
    private static final Set<String> NEWSPAPERS =
            Set.of("times", "telegraph", "mail", "mirror", "express", "post", "night's");

    private final Words words;

    Days(Words words) {
        this.words = words;
    }

    Optional<Phrase> at(int i) {
        return numeric(i)
                .or(() -> dayMonth(i))
                .or(() -> monthDay(i))
                .or(() -> Holidays.at(words, i))
                .or(() -> weekday(i))
                .or(() -> deictic(i));
    }

    private Optional<Phrase> numeric(int i) {
        if (words.form(i).length() < SHORTEST_NUMERIC
                || !Character.isDigit(words.form(i).charAt(0))) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(words.form(i));
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3))
                    .flatMap(day -> Phrase.stated(i + 1, Interval.day(day)));
        }
        Matcher slashed = SLASHED.matcher(words.form(i));
        return slashed.matches() ? slashed(slashed, i) : Optional.empty();
    }

    /** 25/12/2023 and 12/25/2023 can be one day only; 10/09/2024 is two days to two readers, so it is left alone. */
    private static Optional<Phrase> slashed(Matcher slashed, int i) {
        int one = number(slashed, 1);
        int other = number(slashed, 2);
        if (one <= 12 && other <= 12 && one != other) {
            return Optional.empty();
        }
        return date(number(slashed, 3), Math.min(one, other), Math.max(one, other))
                .flatMap(day -> Phrase.stated(i + 1, Interval.day(day)));
    }

    /** "10 September", "the 10th of September 2024". */
    Optional<Phrase> dayMonth(int i) {
        if (words.is(i, "the") && dayOfMonth(words.form(i + 1)).isPresent()) {
            return dayMonth(i + 1);
        }
        OptionalInt day = dayOfMonth(words.form(i));
        int at = words.is(i + 1, "of") ? i + 2 : i + 1;
        return day.isPresent() && isMonth(at) ? dated(month(at), day.getAsInt(), at + 1) : Optional.empty();
    }

    /** "September 10", "Sept. 10, 2024". */
    Optional<Phrase> monthDay(int i) {
        OptionalInt day = dayOfMonth(words.form(i + 1));
        boolean count = words.is(i - 1, "in") && words.at(i + 2).tag().equals("NNS"); // "In May 20 people drowned"
        return isMonth(i) && day.isPresent() && !count ? dated(month(i), day.getAsInt(), i + 2) : Optional.empty();
    }

    private Optional<Phrase> dated(Month month, int day, int end) {
        int at = words.is(end, ",") ? end + 1 : end;
        OptionalInt year = year(words.form(at));
        if (year.isPresent()) {
            return date(year.getAsInt(), month.getValue(), day)
                    .flatMap(date -> Phrase.stated(at + 1, Interval.day(date)));
        }
        if (words.is(end, "last", "this", "next") && words.is(end + 1, "year")) {
            int shift = yearShift(words.form(end));
            return Phrase.relative(
                    end + 2,
                    (published, future) -> date(published.getYear() + shift, month.getValue(), day)
                            .map(Interval::day));
        }
        return Phrase.relative(end, yearly(y -> date(y, month.getValue(), day)));
    }

    static int yearShift(String word) {
        return word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
    }

    /** A day that comes once a year: the last one before publication, or the next one after it. */
    static Reading yearly(IntFunction<Optional<LocalDate>> inYear) {
        return (published, future) -> {
            Optional<LocalDate> sameYear = inYear.apply(published.getYear());
            if (future && sameYear.filter(day -> day.isBefore(published)).isPresent()) {
                return inYear.apply(published.getYear() + 1).map(Interval::day);
            }
            if (!future && sameYear.filter(day -> day.isAfter(published)).isPresent()) {
                return inYear.apply(published.getYear() - 1).map(Interval::day);
            }
            return sameYear.map(Interval::day);
        };
    }

    /** "Tuesday", "last Tuesday", "early next Monday morning", "Tuesday, September 10". */
    private Optional<Phrase> weekday(int i) {
        int at = words.is(i, "early", "late") ? i + 1 : i;
        boolean tied = words.is(at, "last", "next", "this");
        int named = tied ? at + (words.is(at + 1, "past", "coming") ? 2 : 1) : at;
        if (!isWeekday(named)) {
            return Optional.empty();
        }
        return withDate(named + 1).or(() -> {
            DayOfWeek day = WEEKDAYS.get(words.form(named));
            Reading reading = tied ? tied(words.form(at), words.form(at + 1), day) : nearest(day);
            return weekOf(day, named + 1).or(() -> Phrase.relative(pastDaytime(named + 1), reading));
        });
    }

    private boolean isWeekday(int i) {
        return WEEKDAYS.containsKey(words.form(i))
                && words.at(i).capital()
                && !NAMED_DAYS.contains(words.form(i - 1))
                && !(NEWSPAPERS.contains(words.form(i + 1)) && words.at(i + 1).capital())
                && !(words.is(i - 1, "on") && words.is(i - 2, "mail"));
    }

    private Optional<Phrase> withDate(int i) {
        int at = words.is(i, ",") ? i + 1 : i;
        return dayMonth(at).or(() -> monthDay(at));
    }

    /** "Tuesday last week", "Monday of next week". */
    private Optional<Phrase> weekOf(DayOfWeek day, int end) {
        int at = words.is(end, "of") ? end + 1 : end;
        if (!words.is(at, "last", "next", "this") || !words.is(at + 1, "week")) {
            return Optional.empty();
        }
        int shift = yearShift(words.form(at));
        return Phrase.relative(at + 2, (published, future) -> Optional.of(inWeek(published.plusWeeks(shift), day)));
    }

    /** "Last Friday" is last week's and "next Friday" next week's: this week's would be plain "Friday". */
    private static Reading tied(String word, String then, DayOfWeek day) {
        if (word.equals("this") && then.equals("past")) {
            return (published, future) -> Optional.of(Interval.day(published.with(TemporalAdjusters.previous(day))));
        }
        if (word.equals("this") && then.equals("coming")) {
            return (published, future) -> Optional.of(Interval.day(published.with(TemporalAdjusters.next(day))));
        }
        return (published, future) -> Optional.of(inWeek(published.plusWeeks(yearShift(word)), day));
    }

    private static Interval inWeek(LocalDate published, DayOfWeek day) {
        return Interval.day(Interval.week(published).start().with(day));
    }

    private static Reading nearest(DayOfWeek day) {
        return (published, future) -> Optional.of(Interval.day(
                published.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day))));
    }

    private Optional<Phrase> deictic(int i) {
        String form = words.form(i);
        return switch (form) {
            case "today" -> daysAway(i + 1, 0);
            case "tonight" -> daysAway(i + 1, 0);
            case "yesterday" -> daysAway(pastDaytime(i + 1), -1);
            case "tomorrow" -> daysAway(pastDaytime(i + 1), 1);
            case "overnight" -> overnight(i);
            case "this" -> DAYTIMES.contains(words.form(i + 1)) ? daysAway(i + 2, 0) : Optional.empty();
            case "last" -> words.is(i + 1, "night") ? daysAway(i + 2, -1) : Optional.empty();
            case "later", "earlier" -> ofToday(i);
            case "the" -> aroundToday(i);
            default -> Optional.empty();
        };
    }

    private Optional<Phrase> ofToday(int i) {
        if (words.is(i + 1, "today", "tonight")) {
            return daysAway(i + 2, 0);
        }
        return words.after(i + 1, "in", "the", "day") > 0 || words.after(i + 1, "on", "in", "the", "day") > 0
                ? daysAway(words.is(i + 1, "in") ? i + 4 : i + 5, 0)
                : Optional.empty();
    }

    private Optional<Phrase> aroundToday(int i) {
        if (words.after(i, "the", "day", "before", "yesterday") > 0) {
            return daysAway(i + 4, -2);
        }
        return words.after(i, "the", "day", "after", "tomorrow") > 0 ? daysAway(i + 4, 2) : Optional.empty();
    }

    /** The night to the day of publication, or the one that follows it. "An overnight curfew" is of no night. */
    private Optional<Phrase> overnight(int i) {
        if (words.is(i - 1, "a", "an")) {
            return Optional.empty();
        }
        return Phrase.relative(
                i + 1,
                (published, future) -> Optional.of(
                        new Interval(published.minusDays(future ? 0 : 1), published.plusDays(future ? 1 : 0))));
    }

    private static Optional<Phrase> daysAway(int end, int days) {
        return Phrase.relative(end, (published, future) -> Optional.of(Interval.day(published.plusDays(days))));
    }

    private int pastDaytime(int i) {
        return DAYTIMES.contains(words.form(i)) ? i + 1 : i;
    }

    private boolean isMonth(int i) {
        return words.at(i).capital() && MONTHS.containsKey(words.form(i));
    }

    private Month month(int i) {
        return MONTHS.get(words.form(i));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
