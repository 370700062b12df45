package org.polybius.engine.time;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.polybius.engine.time.EventDate.Basis;

/**
 * A stretch of words that was read as a date.
 *
 * @param end index after its last word
 */
record Phrase(int end, Basis basis, Reading reading) {

    static Optional<Phrase> relative(int end, Reading reading) {
        return Optional.of(new Phrase(end, Basis.RELATIVE, reading));
    }

    static Optional<Phrase> stated(int end, Interval interval) {
        return Optional.of(new Phrase(end, Basis.STATED, Reading.fixed(interval)));
    }

    Phrase map(UnaryOperator<Interval> change) {
        return new Phrase(
                end, basis, (published, future) -> reading.on(published, future).map(change));
    }

    Phrase endingAt(int newEnd) {
        return new Phrase(newEnd, basis, reading);
    }

    /** Reads this phrase as what is past, or to come, whatever the verb says. */
    Phrase directed(boolean toCome) {
        return new Phrase(end, basis, (published, future) -> reading.on(published, toCome));
    }
}
