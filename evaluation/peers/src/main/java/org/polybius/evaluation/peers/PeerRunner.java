package org.polybius.evaluation.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.evaluation.speed.BenchArticles;
import org.polybius.evaluation.speed.BenchOptions;
import org.polybius.evaluation.speed.Lap;

/** One peer in a process of its own. It says that it is ready, and then runs a lap for each line that it gets. */
final class PeerRunner {

    private static final double MILLIS = 1000;

    /** An article with its sentences. */
    private record Text(Article article, List<Sentence> sentences) {}

    private final Peer peer;
    private final List<Text> texts;

    private PeerRunner(Peer peer, List<Text> texts) {
        this.peer = peer;
        this.texts = texts;
    }

    /** @param args {@code --peer}, {@code --warm-up} and {@code --lap} (seconds, at least), paths */
    public static void main(String[] args) throws IOException {
        // Whatever a library prints must not be taken for an answer.
        PrintStream answers = System.out;
        System.setOut(System.err);
        BenchOptions options = BenchOptions.parse(Map.of("peer", "", "warm-up", "", "lap", ""), args);
        Peer peer = Peers.load(options.value("peer"));
        double loaded = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS;
        SentenceSplitter splitter = new SentenceSplitter();
        PeerRunner runner = new PeerRunner(
                peer,
                BenchArticles.read(options.paths()).stream()
                        .map(article -> new Text(article, splitter.split(article)))
                        .toList());
        Lap.run(options.number("warm-up"), runner::readAll);
        answers.println(loaded);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (orders.readLine() != null) {
            // What a round leaves behind must not be collected in the next one's time.
            System.gc();
            Lap lap = Lap.run(options.number("lap"), runner::readAll);
            answers.println(lap.sentences() + " " + lap.cpuSeconds() + " " + lap.wallSeconds());
        }
    }

    private long readAll() {
        texts.forEach(text -> peer.read(text.article(), text.sentences()));
        return texts.stream().mapToLong(text -> text.sentences().size()).sum();
    }
}
