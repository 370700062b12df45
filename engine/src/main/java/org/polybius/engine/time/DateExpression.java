package org.polybius.engine.time;

import java.time.LocalDate;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.time.EventDate.Basis;

/**
 * A date expression of a sentence, not yet resolved.
 *
 * @param span its words
 * @param firstToken index of the first token that it touches
 * @param lastToken index of the last token that it touches
 * @param bound what the preposition before it makes of it
 */
record DateExpression(Span span, int firstToken, int lastToken, Basis basis, Reading reading, Bound bound) {

    enum Bound {
        NONE,
        /** "since 2014": from then to the day of publication. */
        SINCE,
        /** "by Friday": from the day of publication to then. */
        UNTIL,
        /** "after Friday", "before 2019": some other day. */
        OTHER_SIDE
    }

    /** Empty where the text counts from the day of publication and the article has none. */
    Optional<EventDate> resolve(Optional<LocalDate> published, boolean future) {
        if (published.isEmpty()) {
            return basis == Basis.STATED ? reading.on(LocalDate.EPOCH, future).map(this::dated) : Optional.empty();
        }
        LocalDate day = published.get();
        return reading.on(day, future).map(interval -> bounded(interval, day)).map(this::dated);
    }

    private Interval bounded(Interval interval, LocalDate published) {
        if (bound == Bound.SINCE && interval.start().isBefore(published)) {
            return new Interval(interval.start(), published);
        }
        if (bound == Bound.UNTIL && interval.end().isAfter(published)) {
            return new Interval(published, interval.end());
        }
        return interval;
    }

    private EventDate dated(Interval interval) {
        return new EventDate(interval.start(), interval.end(), Optional.of(span), basis);
    }
}
