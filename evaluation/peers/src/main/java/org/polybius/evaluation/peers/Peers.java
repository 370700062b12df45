package org.polybius.evaluation.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.parsing.GreedyParser;

/** Who is measured, by name. */
final class Peers {

    /** The one that all are compared with. */
    static final String YARDSTICK = "CoreNLP: tag and parse";

    private static final Map<String, Supplier<Peer>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("Polybius: the whole way", () -> {
            Coder coder = Coder.standard();
            return (article, sentences) -> coder.code(article);
        });
        ALL.put("Polybius: the whole way, rules alone", () -> {
            Coder coder = new Coder(new GreedyParser());
            return (article, sentences) -> coder.code(article);
        });
        ALL.put("Polybius: tag and parse", () -> Coder.standard()::parse);
        ALL.put("NLP4J: tag and parse", StockNlp4j::new);
        ALL.put(YARDSTICK, CoreNlp::new);
    }

    private Peers() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Peer load(String name) {
        return ALL.get(name).get();
    }
}
