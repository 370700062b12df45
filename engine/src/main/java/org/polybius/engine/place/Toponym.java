package org.polybius.engine.place;

import java.util.List;
import org.polybius.engine.article.Span;

/**
 * A place name in a sentence, not yet resolved.
 *
 * @param first index of its first token
 * @param last index of its last token, the head of the name
 * @param candidates the places it may mean, at least one
 */
record Toponym(Span span, int first, int last, List<Entry> candidates) {

    Toponym {
        candidates = List.copyOf(candidates);
    }
}
