package org.polybius.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * One import.
 *
 * @param number counts up from 1
 * @param coder version of the coder
 * @param digest of the coder's rules, lexica and models
 * @param ended empty while it goes on, and where it was broken off
 * @param known articles left alone, because the same coder had coded them before
 */
public record Run(
        long number,
        String coder,
        String digest,
        Instant started,
        Optional<Instant> ended,
        long articles,
        long events,
        long known,
        long failed,
        long skipped) {}
