package org.polybius.evaluation.speed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Coder;
import org.polybius.evaluation.TextTable;

/**
 * What more threads gain that share one coder, warm: the whole way, on the clock. Numbers of threads take turns, so that what
 * slows the machine slows all of them; it must have a free core a thread all the same.
 */
public final class ThreadsBenchmark {

    private static final Map<String, String> OPTIONS =
            Map.of("threads", "1,2", "warm-up", "60", "lap", "5", "rounds", "7");

    private final Coder coder = Coder.standard();
    private final List<Article> articles;

    private ThreadsBenchmark(List<Article> articles) {
        this.articles = articles;
    }

    /**
     * @param args {@code --threads}: how many, in turns; {@code --warm-up} and {@code --lap}: seconds of processor time, at
     *     least; {@code --rounds}; paths of the articles
     */
    public static void main(String[] args) {
        BenchOptions options = BenchOptions.parse(OPTIONS, args);
        List<Integer> threads = options.numbers("threads");
        ThreadsBenchmark benchmark = new ThreadsBenchmark(BenchArticles.read(options.paths()));
        benchmark.run(threads.get(0), options.number("warm-up"));
        Map<Integer, Laps> laps = new TreeMap<>();
        for (int round = 0; round < options.number("rounds"); round++) {
            for (int count : threads) {
                laps.computeIfAbsent(count, none -> new Laps())
                        .add(benchmark.run(count, options.number("lap") * count));
            }
        }
        System.out.print(table(laps));
    }

    private Lap run(int threads, double leastSeconds) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return Lap.run(leastSeconds, () -> code(pool));
        } finally {
            pool.shutdown();
        }
    }

    private long code(ExecutorService pool) {
        List<Future<Integer>> sentences = articles.stream()
                .map(article ->
                        pool.submit(() -> coder.code(article).sentences().size()))
                .toList();
        return sentences.stream().mapToLong(ThreadsBenchmark::await).sum();
    }

    private static int await(Future<Integer> sentences) {
        try {
            return sentences.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TextTable table(Map<Integer, Laps> laps) {
        TextTable table = TextTable.ofNumbers("threads", "sentences a second", "a second a core", "times the fewest's");
        Laps fewest = laps.values().iterator().next();
        laps.forEach((threads, paces) -> table.row(List.of(
                threads.toString(),
                Long.toString(Math.round(paces.wallPace())),
                Long.toString(Math.round(paces.pace())),
                Laps.decimal(paces.timesOnTheClock(fewest)))));
        return table;
    }
}
