package org.polybius.cli;

import java.util.concurrent.CompletableFuture;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.GreedyParser;

/** Loads the coder that ships on several threads: the parser's weights take as long as all the rest. */
final class CoderLoading {

    private CoderLoading() {}

    /** A coder that waits for its parser when it first parses, and for its judge when it first judges. */
    static Coder load() {
        DependencyParser parser = parser();
        CompletableFuture<Judge> judge = CompletableFuture.supplyAsync(Judge::standard);
        return new Coder(parser, judge::join);
    }

    /** As {@link #load()}, without the judge. */
    static Coder rulesAlone() {
        return new Coder(parser());
    }

    private static DependencyParser parser() {
        CompletableFuture<GreedyParser> parser = CompletableFuture.supplyAsync(GreedyParser::new);
        return (article, sentence) -> parser.join().parse(article, sentence);
    }
}
