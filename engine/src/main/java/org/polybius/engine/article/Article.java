package org.polybius.engine.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an outlet published, with its parts told apart. Every span points into {@link #text()}.
 *
 * @param id stable name of the article: the first 16 hexadecimal digits of the SHA-256 of outlet, URL, published date
 *     and text
 * @param text the published text: headline and paragraphs as a reader sees them, page furniture included where the
 *     input was plain text
 * @param headline the headline, where there is one
 * @param dateline the dateline, where the body opens with one
 * @param paragraphs the body's paragraphs in order, without headline, dateline and page furniture
 * @param published the day of publication, in the outlet's own calendar
 * @param outlet who published it
 * @param url where it was published
 */
public record Article(
        String id,
        String text,
        Optional<Span> headline,
        Optional<Dateline> dateline,
        List<Span> paragraphs,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> url) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The words at {@code span}. */
    public String words(Span span) {
        return span.in(text);
    }
}
