package org.polybius.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Unread;

/** The articles that come with Polybius: invented reports in the manner of a news agency. */
final class DemoArticles implements Inputs {

    private static final List<String> NAMES =
            List.of("sanctions.txt", "talks.html", "denial.txt", "strikes.jsonl", "protest.html", "relief.txt");

    @Override
    public void read(Taker taker) throws IOException {
        for (String name : NAMES) {
            var in = DemoArticles.class.getResourceAsStream("demo/" + name);
            try (Stream<Unread> inputs = new ArticleReader().fetch(name, in)) {
                for (Unread unread : (Iterable<Unread>) inputs::iterator) {
                    taker.take(unread);
                }
            }
        }
    }
}
