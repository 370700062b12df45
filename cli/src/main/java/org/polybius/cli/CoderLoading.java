package org.polybius.cli;

import java.util.concurrent.CompletableFuture;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.parsing.GreedyParser;

/** Loads the coder that ships on three threads: the parser's weights and the judge take as long as all the rest. */
final class CoderLoading {

    private CoderLoading() {}

    /** A coder that waits for its parser when it first parses, and for its judge when it first asks it. */
    static Coder load() {
        CompletableFuture<Judge> judge = CompletableFuture.supplyAsync(Judge::standard);
        CompletableFuture<GreedyParser> parser = CompletableFuture.supplyAsync(GreedyParser::new);
        return new Coder((article, sentence) -> parser.join().parse(article, sentence), judge::join);
    }
}
