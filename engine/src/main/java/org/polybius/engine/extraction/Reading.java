package org.polybius.engine.extraction;

import java.util.List;
import org.polybius.engine.article.Article;

/** What came of one article's worth of input. One bad file or line costs itself alone. */
public sealed interface Reading {

    /** Where the input came from: a file, {@code FILE:LINE} of a JSON Lines file, or the name that the caller gave. */
    String origin();

    /** @param warnings what was wrong without costing the article, each naming its origin and field */
    record Read(Article article, String origin, List<String> warnings) implements Reading {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** Input that should have been an article and could not be read. */
    record Failed(String origin, String reason) implements Reading {}

    /** Input without anything to read, such as an empty file. */
    record Skipped(String origin, String reason) implements Reading {}
}
