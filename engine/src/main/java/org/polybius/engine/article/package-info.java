/**
 * An article and its parts, before anything is known of its words.
 *
 * <p>In comes an {@link org.polybius.engine.article.Article}, as {@code extraction} reads it: the published text with
 * the spans of its headline, dateline and paragraphs. {@link org.polybius.engine.article.SentenceSplitter} cuts it
 * into {@link org.polybius.engine.article.Sentence}s: the headline is number −1, the body counts from 0, and no
 * sentence reaches over the end of a paragraph. Every {@link org.polybius.engine.article.Span} counts UTF-16 code units
 * of that one text.
 *
 * <p>Left to others: reading files and pages ({@code extraction}), words and grammar ({@code parsing}).
 */
package org.polybius.engine.article;
