package org.polybius.engine.article;

/**
 * One sentence of an article.
 *
 * @param index 0 for the body's first sentence; {@value #HEADLINE} for the headline
 * @param span the sentence in the article's text, without surrounding white space
 * @param paragraph index of its paragraph; {@value #HEADLINE} for the headline
 */
public record Sentence(int index, Span span, int paragraph) {

    public static final int HEADLINE = -1;

    public boolean isHeadline() {
        return index == HEADLINE;
    }
}
