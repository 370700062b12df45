package org.polybius.engine.time;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Names of days and months, and numbers in words. */
final class CalendarWords {

    static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            entry("monday", DayOfWeek.MONDAY),
            entry("tuesday", DayOfWeek.TUESDAY),
            entry("wednesday", DayOfWeek.WEDNESDAY),
            entry("thursday", DayOfWeek.THURSDAY),
            entry("friday", DayOfWeek.FRIDAY),
            entry("saturday", DayOfWeek.SATURDAY),
            entry("sunday", DayOfWeek.SUNDAY),
            entry("mon.", DayOfWeek.MONDAY),
            entry("tue.", DayOfWeek.TUESDAY),
            entry("tues.", DayOfWeek.TUESDAY),
            entry("wed.", DayOfWeek.WEDNESDAY),
            entry("thu.", DayOfWeek.THURSDAY),
            entry("thur.", DayOfWeek.THURSDAY),
            entry("thurs.", DayOfWeek.THURSDAY),
            entry("fri.", DayOfWeek.FRIDAY),
            entry("sat.", DayOfWeek.SATURDAY));

    static final Map<String, Month> MONTHS = Map.ofEntries(
            entry("january", Month.JANUARY),
            entry("february", Month.FEBRUARY),
            entry("march", Month.MARCH),
            entry("april", Month.APRIL),
            entry("may", Month.MAY),
            entry("june", Month.JUNE),
            entry("july", Month.JULY),
            entry("august", Month.AUGUST),
            entry("september", Month.SEPTEMBER),
            entry("october", Month.OCTOBER),
            entry("november", Month.NOVEMBER),
            entry("december", Month.DECEMBER),
            entry("jan.", Month.JANUARY),
            entry("jan", Month.JANUARY),
            entry("feb.", Month.FEBRUARY),
            entry("feb", Month.FEBRUARY),
            entry("mar.", Month.MARCH),
            entry("apr.", Month.APRIL),
            entry("apr", Month.APRIL),
            entry("jun.", Month.JUNE),
            entry("jul.", Month.JULY),
            entry("aug.", Month.AUGUST),
            entry("aug", Month.AUGUST),
            entry("sept.", Month.SEPTEMBER),
            entry("sept", Month.SEPTEMBER),
            entry("sep.", Month.SEPTEMBER),
            entry("sep", Month.SEPTEMBER),
            entry("oct.", Month.OCTOBER),
            entry("oct", Month.OCTOBER),
            entry("nov.", Month.NOVEMBER),
            entry("nov", Month.NOVEMBER),
            entry("dec.", Month.DECEMBER),
            entry("dec", Month.DECEMBER));

    static final Set<String> DAYTIMES = Set.of(
            "morning", "afternoon", "evening", "night", "noon", "midnight", "lunchtime", "dawn", "midday", "overnight");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("a", 1),
            entry("an", 1),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("fifteen", 15),
            entry("twenty", 20),
            entry("thirty", 30),
            entry("forty", 40),
            entry("fifty", 50),
            entry("hundred", 100));

    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

    /** What else than a number or the name of a day, month or unit can be the first word of a date expression. */
    private static final Set<String> OPENERS = Set.of(
            "beginning",
            "boxing",
            "christmas",
            "close",
            "coming",
            "couple",
            "current",
            "earlier",
            "early",
            "easter",
            "end",
            "few",
            "good",
            "in",
            "last",
            "late",
            "lately",
            "later",
            "many",
            "mid",
            "middle",
            "new",
            "next",
            "overnight",
            "past",
            "previous",
            "recent",
            "recently",
            "several",
            "start",
            "the",
            "this",
            "today",
            "tomorrow",
            "tonight",
            "valentine",
            "within",
            "yesterday");

    private CalendarWords() {}

    /** Whether {@code form} can be the first word of a date expression; most words cannot. */
    static boolean canOpen(String form) {
        return OPENERS.contains(form)
                || (!form.isEmpty() && isDigit(form.charAt(0)))
                || NUMBERS.containsKey(form)
                || ORDINALS.containsKey(form)
                || MONTHS.containsKey(form)
                || WEEKDAYS.containsKey(form)
                || Unit.named(form).isPresent();
    }

    /** A whole number of at most three digits, in digits or in words. */
    static OptionalInt number(String form) {
        if (isDigits(form) && form.length() <= 3) {
            return OptionalInt.of(Integer.parseInt(form));
        }
        Integer value = NUMBERS.get(form);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static OptionalInt ordinal(String form) {
        Integer value = ORDINALS.get(form);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** A day of the month: "3", "03", "3rd". */
    static OptionalInt dayOfMonth(String form) {
        String digits = withoutOrdinalEnding(form);
        if (digits.length() > 2 || !isDigits(digits)) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private static String withoutOrdinalEnding(String form) {
        boolean ordinal = form.length() > 2
                && isDigit(form.charAt(0))
                && (form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd") || form.endsWith("th"));
        return ordinal ? form.substring(0, form.length() - 2) : form;
    }

    /** A year of four digits, 1500 to 2199. */
    static OptionalInt year(String form) {
        if (form.length() != 4 || !isDigits(form)) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(form);
        return year >= 1500 && year < 2200 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static boolean isDigits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!isDigit(form.charAt(i))) {
                return false;
            }
        }
        return !form.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
