package org.polybius.engine.time;

import static org.polybius.engine.time.CalendarWords.MONTHS;
import static org.polybius.engine.time.CalendarWords.WEEKDAYS;
import static org.polybius.engine.time.CalendarWords.dayOfMonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.time.DateExpression.Bound;
import org.polybius.engine.time.EventDate.Basis;

/**
 * Finds the date expressions of a sentence: one pass from left to right, the longest kind of expression first at every
 * word, each kind looking at a few words only. An expression leaves out the preposition before it ("on", "since"),
 * except where it would be no date without it ("within weeks", "in two weeks").
 */
final class DateGrammar {

    private final Words words;
    private final Days days;
    private final Periods periods;
    private final Offsets offsets;

    private DateGrammar(Words words) {
        this.words = words;
        this.days = new Days(words);
        this.periods = new Periods(words);
        this.offsets = new Offsets(words);
    }

    static List<DateExpression> expressions(ParsedSentence sentence) {
        return new DateGrammar(new Words(sentence)).all();
    }

    private List<DateExpression> all() {
        List<DateExpression> result = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Phrase> phrase = CalendarWords.canOpen(words.form(i)) ? longest(i) : Optional.empty();
            if (phrase.isPresent()) {
                result.add(expression(i, phrase.get()));
                i = phrase.get().end();
            } else {
                i++;
            }
        }
        return result;
    }

    private DateExpression expression(int i, Phrase phrase) {
        return new DateExpression(
                words.span(i, phrase.end()),
                words.at(i).token(),
                words.at(phrase.end() - 1).token(),
                phrase.basis(),
                phrase.reading(),
                bound(i));
    }

    private Bound bound(int i) {
        int at = words.is(i - 1, "the") ? i - 2 : i - 1;
        return switch (words.form(at)) {
            case "since" -> Bound.SINCE;
            case "by", "until", "till" -> Bound.UNTIL;
            case "through" -> words.at(at).tag().equals("IN") ? Bound.UNTIL : Bound.NONE;
            case "before", "after" -> Bound.OTHER_SIDE;
            default -> Bound.NONE;
        };
    }

    private Optional<Phrase> single(int i) {
        return days.at(i).or(() -> offsets.at(i)).or(() -> periods.at(i));
    }

    /** A range, as "May 3 and May 7", "3 to 7 May", "May 3-7", "2014 and 2019", "Monday and Tuesday", or one date. */
    private Optional<Phrase> longest(int i) {
        if (dayOfMonth(words.form(i)).isPresent() && joins(i, i + 1)) {
            return days.dayMonth(i + 2).flatMap(last -> shortStart(i, last)).or(() -> single(i));
        }
        Optional<Phrase> one = single(i);
        return one.filter(first -> joins(i, first.end()))
                .flatMap(first -> to(i, first))
                .or(() -> one);
    }

    /** Whether the word at {@code at} joins the expression that begins at {@code i} to the end of a range. */
    private boolean joins(int i, int at) {
        if (words.is(at, "to", "-", "–", "through")) {
            return true;
        }
        return words.is(at, "and") && (words.is(i - 1, "between") || isWeekday(i) && isWeekday(at + 1));
    }

    private boolean isWeekday(int i) {
        return WEEKDAYS.containsKey(words.form(i)) && words.at(i).capital();
    }

    private Optional<Phrase> to(int i, Phrase first) {
        return single(first.end() + 1)
                .filter(last -> last.basis() == first.basis() || last.basis() == Basis.STATED)
                .map(last -> cover(first, last, isWeekday(i)))
                .or(() -> shortEnd(i, first));
    }

    /** "3 to 7 May": the first day has its month from the last. */
    private Optional<Phrase> shortStart(int i, Phrase last) {
        int day = dayOfMonth(words.form(i)).orElseThrow();
        return Optional.of(last.map(interval -> {
            LocalDate end = interval.end();
            return day < end.getDayOfMonth() ? new Interval(end.withDayOfMonth(day), end) : interval;
        }));
    }

    /** "May 3-7": the last day has its month from the first. */
    private Optional<Phrase> shortEnd(int i, Phrase first) {
        int at = first.end() + 1;
        boolean monthFirst = MONTHS.containsKey(words.form(i))
                && dayOfMonth(words.form(i + 1)).isPresent();
        var day = dayOfMonth(words.form(at));
        if (!monthFirst || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(first.endingAt(at + 1).map(interval -> {
            LocalDate start = interval.start();
            boolean follows = day.getAsInt() > start.getDayOfMonth() && day.getAsInt() <= start.lengthOfMonth();
            return follows ? new Interval(start, start.withDayOfMonth(day.getAsInt())) : interval;
        }));
    }

    /** A range that would run backwards, as "Saturday to Tuesday" on a Sunday may, goes back a week or a year. */
    private static Phrase cover(Phrase first, Phrase last, boolean weekly) {
        Reading reading = (published, future) -> first.reading()
                .on(published, future)
                .flatMap(one -> last.reading().on(published, future).map(other -> ordered(one, other, future, weekly)));
        return new Phrase(last.end(), last.basis(), reading);
    }

    private static Interval ordered(Interval one, Interval other, boolean future, boolean weekly) {
        if (!one.start().isAfter(other.end())) {
            return one.cover(other);
        }
        if (future) {
            return new Interval(
                    one.start(), weekly ? other.end().plusWeeks(1) : other.end().plusYears(1));
        }
        LocalDate start = weekly ? one.start().minusWeeks(1) : one.start().minusYears(1);
        return Interval.between(start, other.end());
    }
}
