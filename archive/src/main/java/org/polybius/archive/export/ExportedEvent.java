package org.polybius.archive.export;

import java.time.LocalDate;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.time.EventDate;

/**
 * An event with the article that it was coded from, which gives the words at its spans.
 *
 * @throws IllegalArgumentException if the event is of another article
 */
public record ExportedEvent(Article article, Event event) {

    public ExportedEvent {
        if (!event.article().equals(article.id())) {
            throw new IllegalArgumentException("event " + event.id() + " is not of article " + article.id());
        }
    }

    /** The first day of its date. */
    Optional<LocalDate> day() {
        return event.date().map(EventDate::start);
    }

    /** The number of its sentence for those who count from 1; the headline counts with the first sentence. */
    int sentenceNumber() {
        return Math.max(event.sentence() + 1, 1);
    }

    String words(Span span) {
        return article.words(span);
    }
}
