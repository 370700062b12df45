package org.polybius.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as the record holds it. Every offset of its events points into {@code text}.
 *
 * @param textHash SHA-256 of {@code text}: the same for every publication of the same text
 */
public record StoredArticle(
        String id,
        Optional<String> headline,
        String text,
        String textHash,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> url) {}
