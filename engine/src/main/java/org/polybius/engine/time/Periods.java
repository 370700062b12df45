package org.polybius.engine.time;

import static org.polybius.engine.time.CalendarWords.MONTHS;
import static org.polybius.engine.time.CalendarWords.ordinal;
import static org.polybius.engine.time.CalendarWords.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Expressions for weeks, months, quarters, years and decades, and for parts of them. */
final class Periods {

    /** What must stand before a bare month or year, which may else be a verb, a name or a number. */
    private static final Set<String> LEADING = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "before",
            "after",
            "during",
            "from",
            "to",
            "through",
            "throughout",
            "between",
            "and",
            "last",
            "next",
            "this",
            "early",
            "mid",
            "late",
            "of",
            "for",
            "around",
            "(",
            "or");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "'s", "its", "his", "her", "their");

    /** First names as well as months: with "'s" they may be anybody's. */
    private static final Set<String> FIRST_NAMES = Set.of("may", "april", "june", "august");

    private final Words words;

    Periods(Words words) {
        this.words = words;
    }

    Optional<Phrase> at(int i) {
        return laterOrEarlier(i).or(() -> part(i)).or(() -> whole(i));
    }

    /** "later this week", "earlier in the month". */
    private Optional<Phrase> laterOrEarlier(int i) {
        boolean later = words.is(i, "later");
        if (!later && !words.is(i, "earlier")) {
            return Optional.empty();
        }
        int at = words.is(i + 1, "in") ? i + 2 : i + 1;
        Optional<Unit> unit = words.is(at, "this", "the") ? Unit.named(words.form(at + 1)) : Optional.empty();
        return unit.filter(u -> u.compareTo(Unit.HOUR) > 0)
                .flatMap(u -> Phrase.relative(at + 2, (published, future) -> {
                    Interval whole = u.containing(published);
                    return Optional.of(later ? whole.from(published) : whole.upTo(published));
                }));
    }

    /** "early March", "mid-2019", "the end of the year", "the first half of 2020", "year-end". */
    private Optional<Phrase> part(int i) {
        if (words.is(i, "the")) {
            return ordinalPart(i + 1).or(() -> edge(i + 1)).or(() -> third(i + 1));
        }
        return third(i).or(() -> ordinalPart(i)).or(() -> edge(i)).or(() -> yearEnd(i));
    }

    private Optional<Phrase> third(int i) {
        int which = words.is(i, "early") ? 0 : words.is(i, "mid", "middle") ? 1 : words.is(i, "late") ? 2 : -1;
        if (which < 0) {
            return Optional.empty();
        }
        int hyphen = words.pastHyphen(i + 1);
        int at = words.is(hyphen, "in") ? hyphen + 1 : hyphen;
        return whole(words.is(at, "the") && !isUnit(at + 1) ? at + 1 : at)
                .or(() -> named(at))
                .map(p -> p.map(interval -> interval.third(which)));
    }

    private Optional<Phrase> edge(int i) {
        int of = words.after(i + 1, "of");
        if (of < 0) {
            return Optional.empty();
        }
        UnaryOperator<Interval> change = switch (words.form(i)) {
            case "end", "close" -> Interval::closing;
            case "start", "beginning" -> Interval::opening;
            case "middle" -> interval -> interval.third(1);
            default -> interval -> interval;
        };
        boolean known = words.is(i, "end", "close", "start", "beginning", "middle");
        return known ? whole(of).or(() -> named(of)).map(p -> p.map(change)) : Optional.empty();
    }

    /** "the first half of 2020", "the second quarter", "the last quarter of the year". */
    private Optional<Phrase> ordinalPart(int i) {
        OptionalInt which = ordinal(words.form(i));
        int parts = words.is(i + 1, "half") ? 2 : words.is(i + 1, "quarter") ? 4 : 0;
        int of = words.after(i + 2, "of");
        if (which.isEmpty() || which.getAsInt() > parts || of < 0) {
            return Optional.empty();
        }
        return whole(of).or(() -> named(of)).map(p -> p.map(interval -> interval.part(which.getAsInt() - 1, parts)));
    }

    private Optional<Phrase> yearEnd(int i) {
        int at = words.is(i, "year") ? (words.is(i + 1, "'s") ? i + 2 : words.pastHyphen(i + 1)) : -1;
        return at > i && words.is(at, "end")
                ? Phrase.relative(
                        at + 1,
                        (published, future) ->
                                Optional.of(Unit.YEAR.containing(published).closing()))
                : Optional.empty();
    }

    private Optional<Phrase> whole(int i) {
        return month(i).or(() -> decade(i)).or(() -> plainYear(i)).or(() -> unit(i));
    }

    /** "the year", "the month": only where a part of it is spoken of. */
    private Optional<Phrase> named(int i) {
        return words.is(i, "the") && isUnit(i + 1)
                ? Unit.named(words.form(i + 1))
                        .flatMap(unit ->
                                Phrase.relative(i + 2, (published, future) -> Optional.of(unit.containing(published))))
                : Optional.empty();
    }

    private boolean isUnit(int i) {
        return Unit.named(words.form(i)).isPresent();
    }

    /** "February", "September 2024", "March last year", "last September". */
    private Optional<Phrase> month(int i) {
        boolean tied = words.is(i, "last", "next", "this");
        int at = tied ? i + 1 : i;
        if (!words.at(at).capital() || !MONTHS.containsKey(words.form(at))) {
            return Optional.empty();
        }
        Month month = MONTHS.get(words.form(at));
        return monthOfYear(month, at + 1).or(() -> tied ? tiedMonth(words.form(i), month, at + 1) : bare(month, at));
    }

    private Optional<Phrase> monthOfYear(Month month, int end) {
        int at = words.is(end, "of", ",") ? end + 1 : end;
        OptionalInt year = year(words.form(at));
        if (year.isPresent()) {
            return Phrase.stated(at + 1, Interval.month(YearMonth.of(year.getAsInt(), month)));
        }
        if (!words.is(at, "last", "this", "next") || !words.is(at + 1, "year")) {
            return Optional.empty();
        }
        int shift = Days.yearShift(words.form(at));
        return Phrase.relative(
                at + 2,
                (published, future) -> Optional.of(Interval.month(YearMonth.of(published.getYear() + shift, month))));
    }

    private static Optional<Phrase> tiedMonth(String word, Month month, int end) {
        return Phrase.relative(end, (published, future) -> {
            YearMonth now = YearMonth.from(published);
            YearMonth same = now.withMonth(month.getValue());
            return Optional.of(Interval.month(
                    switch (word) {
                        case "last" -> same.isBefore(now) ? same : same.minusYears(1);
                        case "next" -> same.isAfter(now) ? same : same.plusYears(1);
                        default -> same;
                    }));
        });
    }

    private Optional<Phrase> bare(Month month, int i) {
        return standsAlone(i, !FIRST_NAMES.contains(words.form(i)))
                ? Phrase.relative(i + 1, nearest(month))
                : Optional.empty();
    }

    private static Reading nearest(Month month) {
        return (published, future) -> {
            YearMonth now = YearMonth.from(published);
            YearMonth same = now.withMonth(month.getValue());
            YearMonth meant = future && same.isBefore(now)
                    ? same.plusYears(1)
                    : !future && same.isAfter(now) ? same.minusYears(1) : same;
            return Optional.of(Interval.month(meant));
        };
    }

    private boolean standsAlone(int i, boolean mayPossess) {
        if (LEADING.contains(words.form(i - 1))) {
            return !words.at(i + 1).tag().equals("NNP") || words.is(i - 1, "early", "mid", "late", "since");
        }
        boolean before =
                words.at(i + 1).tag().startsWith("NN") && !words.at(i + 1).capital();
        boolean inCompound = words.is(i - 1, "-", "–") && words.is(i - 2, "early", "mid", "late");
        return inCompound || mayPossess && words.is(i + 1, "'s") || before && DETERMINERS.contains(words.form(i - 1));
    }

    private Optional<Phrase> plainYear(int i) {
        OptionalInt year = year(words.form(i));
        boolean range = words.is(i - 1, "-", "–") && year(words.form(i - 2)).isPresent();
        boolean opensRange =
                words.is(i + 1, "-", "–") && year(words.form(i + 2)).isPresent();
        if (year.isEmpty() || !(range || opensRange || standsAlone(i, true)) || isCount(i)) {
            return Optional.empty();
        }
        return Phrase.stated(i + 1, Interval.years(year.getAsInt(), year.getAsInt()));
    }

    /** "in 2000 cases": a number of things, unless a determiner makes it the year of the things. */
    private boolean isCount(int i) {
        return words.at(i + 1).tag().equals("NNS") && !DETERMINERS.contains(words.form(i - 1))
                || Unit.named(words.form(i + 1)).isPresent()
                || words.is(i + 1, "%", "percent", "dollars", "euros", "million");
    }

    /** "the 1990s". */
    private Optional<Phrase> decade(int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        String form = words.form(at);
        OptionalInt year =
                form.endsWith("0s") ? year(form.substring(0, 4 <= form.length() ? 4 : 0)) : OptionalInt.empty();
        return year.isPresent() && form.length() == 5
                ? Phrase.stated(at + 1, Interval.years(year.getAsInt(), year.getAsInt() + 9))
                : Optional.empty();
    }

    /** "this week", "last year", "next month", "the weekend". */
    private Optional<Phrase> unit(int i) {
        if (words.after(i, "the", "weekend") > 0) {
            return Phrase.relative(i + 2, Periods::nearestWeekend);
        }
        boolean tied = words.is(i, "this", "last", "next", "current", "coming");
        boolean trailing = words.is(i - 1, "the", "over", "for") && !words.is(i, "this", "current");
        Optional<Unit> unit = Unit.named(words.form(i + 1)).filter(u -> u.compareTo(Unit.DAY) > 0 && isSingular(i + 1));
        if (!tied || unit.isEmpty() || trailing && !unit.get().equals(Unit.WEEKEND)) {
            return Optional.empty();
        }
        int shift = words.is(i, "last") ? -1 : words.is(i, "next", "coming") ? 1 : 0;
        return Phrase.relative(
                i + 2,
                (published, future) ->
                        Optional.of(unit.get().containing(unit.get().move(published, shift))));
    }

    private boolean isSingular(int i) {
        return !words.form(i).endsWith("s");
    }

    private static Optional<Interval> nearestWeekend(LocalDate published, boolean future) {
        Interval current = Unit.WEEKEND.containing(published);
        boolean ahead = current.start().isAfter(published);
        return Optional.of(!future && ahead ? Unit.WEEKEND.containing(published.minusWeeks(1)) : current);
    }
}
