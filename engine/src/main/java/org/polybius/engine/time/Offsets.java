package org.polybius.engine.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Expressions that count from the day of publication: "two days ago", "within weeks", "the past few months". */
final class Offsets {

    /** A number of units, "two weeks" or "a few weeks", that ends before the word at {@code end}. */
    private record Count(int end, Unit unit, OptionalInt number) {
        int most() {
            return number.orElse(unit.vague());
        }
    }

    private final Words words;

    Offsets(Words words) {
        this.words = words;
    }

    Optional<Phrase> at(int i) {
        return ago(i).or(() -> within(i))
                .or(() -> trailingOrComing(i))
                .or(() -> recent(i))
                .or(() -> in(i));
    }

    /** "two days ago", "a few years earlier", "three weeks from now". */
    private Optional<Phrase> ago(int i) {
        Optional<Count> count = counted(i);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int end = count.get().end();
        boolean earlier = words.is(end, "earlier") && !words.is(end + 1, "this", "in", "than");
        if (words.is(end, "ago") || earlier) {
            return Phrase.relative(end + 1, away(count.get(), -1));
        }
        return words.after(end, "from", "now") > 0 ? Phrase.relative(end + 2, away(count.get(), 1)) : Optional.empty();
    }

    /** The day, week, month or year so far away; for a vague number all from two to the most it may be. */
    private static Reading away(Count count, int sign) {
        return (published, future) -> {
            LocalDate far = count.unit().move(published, sign * count.most());
            Interval there = count.unit().containing(far);
            if (count.number().isPresent()) {
                return Optional.of(there);
            }
            LocalDate near = count.unit().move(published, sign * 2);
            return Optional.of(Interval.between(far, near));
        };
    }

    /** "within weeks", "within the next 48 hours"; "within days of the vote" counts from another day. */
    private Optional<Phrase> within(int i) {
        if (!words.is(i, "within")) {
            return Optional.empty();
        }
        int at = words.is(i + 1, "the") ? i + 2 : i + 1;
        return counted(words.is(at, "next", "coming") ? at + 1 : at)
                .filter(count -> !words.is(count.end(), "of", "after"))
                .flatMap(count -> Phrase.relative(count.end(), ahead(count)));
    }

    /** "the past two weeks", "the last few days", "the coming months", "the next year". */
    private Optional<Phrase> trailingOrComing(int i) {
        boolean article = words.is(i, "the");
        int at = article ? i + 1 : i;
        boolean past = words.is(at, "past", "last", "previous");
        if (!past && !words.is(at, "coming", "next")) {
            return Optional.empty();
        }
        return counted(at + 1)
                .filter(count ->
                        article || count.end() > at + 2 || words.form(at + 1).endsWith("s") || isOver(i))
                .filter(count -> !(words.is(at, "next", "previous") && count.end() == at + 2 && isSingular(at + 1)))
                .flatMap(count -> Phrase.relative(count.end(), past ? back(count) : ahead(count)));
    }

    private boolean isOver(int i) {
        return words.is(i - 1, "over", "for") && !words.is(i, "next");
    }

    private boolean isSingular(int i) {
        return !words.form(i).endsWith("s");
    }

    /** "recent weeks", "recently". */
    private Optional<Phrase> recent(int i) {
        if (words.is(i, "recently", "lately")) {
            return Phrase.relative(
                    i + 1, (published, future) -> Optional.of(new Interval(published.minusMonths(3), published)));
        }
        return words.is(i, "recent")
                ? counted(i + 1).flatMap(count -> Phrase.relative(count.end(), back(count)))
                : Optional.empty();
    }

    /** "in two weeks" of what is to come; of what is past it is a length of time ("the third raid in two weeks"). */
    private Optional<Phrase> in(int i) {
        if (!words.is(i, "in") || words.is(i - 1, "time", "first")) {
            return Optional.empty();
        }
        return counted(i + 1)
                .filter(count -> count.number().isPresent())
                .flatMap(count -> Phrase.relative(
                        count.end(),
                        (published, future) -> future ? ahead(count).on(published, true) : Optional.empty()));
    }

    private static Reading ahead(Count count) {
        return (published, future) ->
                Optional.of(new Interval(published, count.unit().move(published, count.most())));
    }

    private static Reading back(Count count) {
        return (published, future) -> Optional.of(new Interval(count.unit().move(published, -count.most()), published));
    }

    /** "two weeks", "a few weeks", "several weeks", "weeks", "week". */
    private Optional<Count> counted(int i) {
        int at = pastVague(i);
        if (at > i) {
            return Unit.named(words.form(at)).map(unit -> new Count(at + 1, unit, OptionalInt.empty()));
        }
        OptionalInt number = CalendarWords.number(words.form(i));
        int unitAt = number.isPresent() ? i + 1 : i;
        OptionalInt taken = number.isEmpty() && isSingular(unitAt) ? OptionalInt.of(1) : number;
        return Unit.named(words.form(unitAt)).map(unit -> new Count(unitAt + 1, unit, taken));
    }

    private int pastVague(int i) {
        if (words.is(i, "several", "few", "many")) {
            return i + 1;
        }
        if (words.is(i, "couple")) {
            return words.is(i + 1, "of") ? i + 2 : i + 1;
        }
        return words.is(i, "a") && words.is(i + 1, "few", "couple") ? pastVague(i + 1) : i;
    }
}
