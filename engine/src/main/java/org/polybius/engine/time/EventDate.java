package org.polybius.engine.time;

import java.time.LocalDate;
import java.util.Optional;
import org.polybius.engine.article.Span;

/**
 * When an event happened, happens or is to happen.
 *
 * @param start first day of the interval
 * @param end last day of the interval, the same as {@code start} for a day
 * @param span the words that say so; empty where {@code basis} is {@link Basis#PUBLISHED}
 * @param basis what the date was taken from
 */
public record EventDate(LocalDate start, LocalDate end, Optional<Span> span, Basis basis) {

    /** What a date was taken from. */
    public enum Basis {
        /** The text gives the date in full ("10 September 2024"). */
        STATED,
        /** The text gives it against the published date ("on Tuesday", "last year", "10 September"). */
        RELATIVE,
        /** The text gives none: the day of publication stands in, and says so. */
        PUBLISHED
    }
}
