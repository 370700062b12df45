package org.polybius.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

/**
 * An article as the record holds it. Every offset of its events points into {@code text}.
 *
 * @param headlineSpan where the headline stands in {@code text}
 * @param textHash SHA-256 of {@code text}: the same for every publication of the same text
 */
public record StoredArticle(
        String id,
        Optional<String> headline,
        Optional<Span> headlineSpan,
        String text,
        String textHash,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> url) {

    /** From a row of {@code articles} and {@code texts}. */
    static StoredArticle of(ResultSet rows) throws SQLException {
        Optional<String> headline = Optional.ofNullable(rows.getString("headline"));
        return new StoredArticle(
                rows.getString("id"),
                headline,
                headline.isPresent()
                        ? Optional.of(new Span(rows.getInt("headline_start"), rows.getInt("headline_end")))
                        : Optional.empty(),
                rows.getString("text"),
                rows.getString("hash"),
                Optional.ofNullable(rows.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(rows.getString("outlet")),
                Optional.ofNullable(rows.getString("url")));
    }

    /** As the engine knows it, but for the dateline and paragraphs, which the record does not keep. */
    public Article article() {
        return new Article(id, text, headlineSpan, Optional.empty(), List.of(), published, outlet, url);
    }
}
