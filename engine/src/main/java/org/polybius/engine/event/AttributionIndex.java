package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;

/** An article's attributions, asked by place. */
final class AttributionIndex {

    private static final Comparator<Attribution> OUTERMOST_FIRST = Comparator.comparingInt(AttributionIndex::length)
            .reversed()
            .thenComparing(a -> a.cue().isEmpty() ? new Span(0, 0) : a.cue().get(0));

    private final List<Attribution> attributions;

    AttributionIndex(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    List<Attribution> all() {
        return attributions;
    }

    /** Who says the word at {@code offset}, outermost first: what holds another's cue is outside it. */
    List<Attribution> chain(int offset) {
        List<Attribution> chain = List.of();
        for (Attribution attribution : attributions) {
            if (attribution.covers(offset) && !holds(attribution.cue(), offset)) {
                if (chain.isEmpty()) {
                    chain = new ArrayList<>();
                }
                chain.add(attribution);
            }
        }
        if (chain.size() > 1) {
            chain.sort(OUTERMOST_FIRST);
        }
        return chain;
    }

    private static boolean holds(List<Span> spans, int offset) {
        for (Span span : spans) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    Optional<Attribution> innermost(int offset) {
        List<Attribution> chain = chain(offset);
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
