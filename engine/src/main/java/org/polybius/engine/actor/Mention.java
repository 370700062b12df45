package org.polybius.engine.actor;

import org.polybius.engine.article.Span;

/**
 * A noun phrase that may name an actor.
 *
 * @param sentence index of the sentence, as in {@link org.polybius.engine.article.Sentence#index()}
 * @param head index of the head token in that sentence
 * @param span the phrase in the article's text, without relative clauses and trailing appositions
 */
public record Mention(int sentence, int head, Span span) {}
