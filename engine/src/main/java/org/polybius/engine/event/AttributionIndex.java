package org.polybius.engine.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;

/** An article's attributions, asked by place. */
final class AttributionIndex {

    private final List<Attribution> attributions;

    AttributionIndex(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    List<Attribution> all() {
        return attributions;
    }

    /** Who says the word at {@code offset}, outermost first: what holds another's cue is outside it. */
    List<Attribution> chain(int offset) {
        return attributions.stream()
                .filter(a -> a.covers(offset))
                .filter(a -> a.cue().stream().noneMatch(cue -> cue.contains(offset)))
                .sorted(Comparator.comparingInt(AttributionIndex::length)
                        .reversed()
                        .thenComparing(a ->
                                a.cue().isEmpty() ? new Span(0, 0) : a.cue().get(0)))
                .toList();
    }

    Optional<Attribution> innermost(int offset) {
        List<Attribution> chain = chain(offset);
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
