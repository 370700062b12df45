/**
 * The record: every article and its coded events, kept in one SQLite file that docs/record.md describes.
 *
 * <p>In come coded articles: {@link org.polybius.archive.RecordFile} opens or makes the file, and an
 * {@link org.polybius.archive.ImportRun} writes an {@link org.polybius.archive.ArticleEntry} a transaction. Out come
 * {@link org.polybius.archive.StoredArticle}s and {@link org.polybius.archive.StoredEvent}s by an
 * {@link org.polybius.archive.EventFilter}, and what changed between two {@link org.polybius.archive.Run}s. Whatever
 * goes wrong with the file is a {@link org.polybius.archive.RecordException} that names it.
 *
 * <p>A {@link org.polybius.archive.query.Query} finds events and articles; {@link org.polybius.archive.view} makes tables of
 * them, {@link org.polybius.archive.export} files for others.
 *
 * <p>Left to others: coding (the engine), threads and the command line (cli), and to SQLite: transactions, the log that
 * lets others read while one writes, and the checks of what is stored.
 */
package org.polybius.archive;
