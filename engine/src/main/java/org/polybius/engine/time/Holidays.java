package org.polybius.engine.time;

import static org.polybius.engine.time.Days.date;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Holidays that fall on the same day wherever English news is written. */
final class Holidays {

    /** Longest names first: the first that fits is taken. */
    private static final Map<List<String>, IntFunction<Optional<LocalDate>>> BY_NAME = byName();

    private Holidays() {}

    private static Map<List<String>, IntFunction<Optional<LocalDate>>> byName() {
        Map<List<String>, IntFunction<Optional<LocalDate>>> names = new LinkedHashMap<>();
        names.put(List.of("new", "year", "'s", "day"), year -> date(year, 1, 1));
        names.put(List.of("new", "year", "'s", "eve"), year -> date(year, 12, 31));
        names.put(List.of("valentine", "'s", "day"), year -> date(year, 2, 14));
        names.put(List.of("christmas", "day"), year -> date(year, 12, 25));
        names.put(List.of("christmas", "eve"), year -> date(year, 12, 24));
        names.put(List.of("boxing", "day"), year -> date(year, 12, 26));
        names.put(List.of("may", "day"), year -> date(year, 5, 1));
        names.put(List.of("good", "friday"), year -> easter(year).map(day -> day.minusDays(2)));
        names.put(List.of("easter", "sunday"), Holidays::easter);
        names.put(List.of("easter", "monday"), year -> easter(year).map(day -> day.plusDays(1)));
        return names;
    }

    static Optional<Phrase> at(Words words, int i) {
        if (!words.at(i).capital()) {
            return Optional.empty();
        }
        return BY_NAME.entrySet().stream()
                .filter(entry -> words.after(i, entry.getKey().toArray(String[]::new)) > 0)
                .findFirst()
                .flatMap(entry -> in(words, i + entry.getKey().size(), entry.getValue()));
    }

    private static Optional<Phrase> in(Words words, int end, IntFunction<Optional<LocalDate>> day) {
        OptionalInt year = CalendarWords.year(words.form(end));
        if (year.isPresent()) {
            return day.apply(year.getAsInt()).flatMap(d -> Phrase.stated(end + 1, Interval.day(d)));
        }
        return Phrase.relative(end, Days.yearly(day));
    }

    /** Western Easter, after the anonymous Gregorian algorithm (Nature, 20 April 1876). */
    private static Optional<LocalDate> easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return date(year, n / 31, n % 31 + 1);
    }
}
