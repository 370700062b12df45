/**
 * Measuring the record at size; for developers, by {@code ./polybius bench record} ({@code docs/performance.md}).
 *
 * <p>In come articles, which are coded once; {@link org.polybius.evaluation.record.VariedArticles} makes any number of others
 * of them. Out comes how fast they are stored, how large the file is, and how long searches take.
 */
package org.polybius.evaluation.record;
