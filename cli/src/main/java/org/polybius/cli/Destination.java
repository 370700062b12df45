package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.CodedArticle;

/** Where a run's articles go. All but {@link #begin}, {@link #deliver} and {@link #flush} is asked for on any thread. */
interface Destination {

    /** Before the first article. */
    default void begin() throws IOException {}

    /** Whether {@code article} is there already and need not be coded. */
    default boolean isKnown(Article article) throws IOException {
        return false;
    }

    /** An article that {@link #isKnown}. */
    default Delivery known() {
        return Delivery.of(new Turn.Count.Known());
    }

    Delivery coded(CodedArticle coded) throws IOException;

    default Delivery failed(String origin, String reason) {
        return Delivery.of(new Turn.Count.Failed());
    }

    default Delivery skipped(String origin, String reason) {
        return Delivery.of(new Turn.Count.Skipped());
    }

    /**
     * Delivers what is ready, in order; nobody else delivers meanwhile.
     *
     * @return what each came to: only now may anybody be told
     */
    default List<Turn.Count> deliver(List<Delivery> deliveries) throws IOException {
        List<Turn.Count> counts = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            counts.add(delivery.deliver());
        }
        return counts;
    }

    /** Sends on what was delivered. */
    default void flush() throws IOException {}
}
