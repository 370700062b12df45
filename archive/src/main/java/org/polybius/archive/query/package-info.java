/**
 * The query language of docs/search.md: a line of text in, and out of {@link org.polybius.archive.query.Query} expressions
 * for the record's full-text indexes and ranges of days. {@link org.polybius.archive.query.Terms} says how an event's codes
 * stand in those.
 *
 * <p>What a query holds never becomes SQL: expressions are bound as values, and inside them every word is quoted. Left to
 * the archive: the indexes themselves and reading what was found.
 */
package org.polybius.archive.query;
