package org.polybius.web.event;

import org.polybius.engine.article.Span;

/** Words of an article that a value of an event came from. */
record Mark(Span span, String role) {}
