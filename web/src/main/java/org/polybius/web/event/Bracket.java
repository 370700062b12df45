package org.polybius.web.event;

import org.polybius.engine.article.Span;

/**
 * What somebody says, drawn as a bracket around the words.
 *
 * @param label "Kenya (government) says"
 */
public record Bracket(Span span, String label) {}
