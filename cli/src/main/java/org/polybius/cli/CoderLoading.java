package org.polybius.cli;

import java.util.concurrent.CompletableFuture;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.parsing.GreedyParser;

/** Loads the coder that ships on two threads: the parser's weights take as long as all the rest. */
final class CoderLoading {

    private CoderLoading() {}

    /** A coder that waits for its parser when it first parses. */
    static Coder load() {
        CompletableFuture<GreedyParser> parser = CompletableFuture.supplyAsync(GreedyParser::new);
        return new Coder((article, sentence) -> parser.join().parse(article, sentence));
    }
}
