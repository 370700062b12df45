package org.polybius.engine.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full calendar date as outlets write them: "2024-09-10T08:00Z", "Tue Sep 10 2024", "September 10, 2024", "10th Sept.
 * 2024", "10/09/2024". The day is the one written; time and zone are left aside. All-number dates are read day first,
 * as most of the world writes them, unless only month first gives a date.
 *
 * @param start offset of the date's first character in the line it was found in
 * @param end offset after its last
 */
record StatedDate(LocalDate date, int start, int end) {

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})()(\\d{2})(\\d{2})(?=T|$)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(" + MONTH
                    + ")\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](?:\\d{2}:\\d{2}:\\d{2} (?:[a-z]{3,4} )?)?(\\d{4})(?!\\d)",
            FLAGS);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(" + MONTH + ")\\.?,?[ -](\\d{4})(?!\\d)", FLAGS);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");

    /** Longer lines are prose: no line that states a publication date is this long. */
    private static final int LONGEST_LINE = 200;

    static Optional<StatedDate> find(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT, MONTH_FIRST, DAY_FIRST, NUMBERS)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                Optional<LocalDate> date = read(pattern, matcher);
                if (date.isPresent()) {
                    return Optional.of(new StatedDate(date.get(), matcher.start(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> read(Pattern pattern, Matcher match) {
        if (pattern == MONTH_FIRST) {
            return date(match.group(3), month(match.group(1)), match.group(2));
        }
        if (pattern == DAY_FIRST) {
            return date(match.group(3), month(match.group(2)), match.group(1));
        }
        if (pattern == NUMBERS) {
            return date(match.group(4), match.group(3), match.group(1))
                    .or(() -> date(match.group(4), match.group(1), match.group(3)));
        }
        return date(match.group(1), match.group(3), match.group(4));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= 1500);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
