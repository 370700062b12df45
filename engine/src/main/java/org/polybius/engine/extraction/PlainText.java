package org.polybius.engine.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

/** Makes articles of texts. What the caller knows of date and outlet goes before what the text says. */
final class PlainText {

    private PlainText() {}

    static Article article(String text) {
        return article(text, ArticleLayout.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param headline empty string for none */
    static Article article(
            String headline,
            String body,
            Optional<LocalDate> published,
            Optional<String> outlet,
            Optional<String> url) {
        String title = headline.strip();
        String text = title.isEmpty() ? body : title + "\n\n" + body;
        Optional<Span> span = title.isEmpty() ? Optional.empty() : Optional.of(new Span(0, title.length()));
        return article(text, ArticleLayout.of(text, span), published, outlet, url);
    }

    private static Article article(
            String text,
            ArticleLayout layout,
            Optional<LocalDate> knownDate,
            Optional<String> knownOutlet,
            Optional<String> url) {
        Optional<LocalDate> published = knownDate.or(layout::published);
        Optional<String> outlet = knownOutlet.or(layout::outlet);
        List<Span> paragraphs = layout.paragraphs();
        return new Article(
                ArticleId.of(outlet, url, published, text),
                text,
                layout.headline(),
                layout.dateline(),
                paragraphs,
                published,
                outlet,
                url);
    }
}
