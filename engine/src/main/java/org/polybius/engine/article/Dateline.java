package org.polybius.engine.article;

/**
 * The opening of a report that says where it was filed, such as "LONDON:" or "KYIV (Reuters) –".
 *
 * @param span the whole dateline, its closing mark included
 * @param place the place name alone
 */
public record Dateline(Span span, Span place) {}
