/**
 * Input to articles: plain text, HTML pages and JSON Lines, from files, folders and streams.
 *
 * <p>{@link org.polybius.engine.extraction.ArticleReader} is the front door. It gives one
 * {@link org.polybius.engine.extraction.Reading} for each article's worth of input: the article, or why there is none,
 * with the file and line it came from. {@code InputKind} tells the kinds of input apart, {@code JsonLines} and
 * {@code HtmlPage} read theirs, {@code MainContent} finds the prose of a page, and {@code ArticleLayout} tells headline,
 * date, dateline and paragraphs apart in what each of them gives.
 *
 * <p>Everything points into one published text: a text file's own, a JSON line's headline and text, a page's headline
 * and paragraphs, the latter two joined by an empty line. Nothing is fetched from a network.
 *
 * <p>Left to others: sentences ({@code article}), where a dateline's place lies ({@code place}), what "on Tuesday" means
 * ({@code time}).
 */
package org.polybius.engine.extraction;
