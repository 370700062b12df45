package org.polybius.cli;

import java.util.concurrent.CompletableFuture;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.GreedyParser;

/** Loads the coder that ships on several threads: the parser's weights take as long as all the rest. */
final class CoderLoading {

    /** The judge that is being loaded, or was. */
    private static volatile CompletableFuture<Judge> loading = CompletableFuture.completedFuture(null);

    private CoderLoading() {}

    /** A coder that waits for its parser when it first parses, and for its judge when it first judges. */
    static Coder load() {
        DependencyParser parser = parser();
        CompletableFuture<Judge> judge = CompletableFuture.supplyAsync(Judge::standard);
        loading = judge;
        return new Coder(parser, judge::join);
    }

    /**
     * Waits until nothing is being loaded. When Java exits, ONNX Runtime gives up its memory at once, and a model that is
     * still being read then ends the process with a fault: a text without events is coded before its judge is there.
     */
    static void finish() {
        // How it went matters to whoever judges, and nobody does any more.
        loading.handle((judge, fault) -> judge).join();
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
