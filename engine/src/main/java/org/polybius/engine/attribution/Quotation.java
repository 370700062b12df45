package org.polybius.engine.attribution;

import org.polybius.engine.article.Span;

/**
 * A stretch in quotation marks, outermost marks only.
 *
 * @param span with its marks, within one paragraph
 * @param paragraph index of its paragraph
 * @param open whether the paragraph ends without a closing mark and the next one opens with one: the speaker goes on
 */
public record Quotation(Span span, int paragraph, boolean open) {}
