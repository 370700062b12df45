package org.polybius.evaluation.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.polybius.evaluation.TextTable;

/**
 * The command as a process, from its start to its end: one article, which is all start, then a long run, part by part, each
 * some times as long as the one before it. Whatever grows with the number of articles shows in the last parts.
 */
public final class ProcessBenchmark {

    private static final Map<String, String> OPTIONS =
            Map.of("articles", "300,3000,30000,300000", "threads", "1,2", "starts", "5");
    private static final double MIB = 1 << 20;

    private final RepeatedArticles articles;
    private final Path launcher = BenchOptions.home().resolve("polybius");
    private final TextTable table = TextTable.ofNumbers(
            "articles", "threads", "sentences", "wall s", "CPU s", "sentences a second", "a second a core", "peak MiB");

    private ProcessBenchmark(RepeatedArticles articles) {
        this.articles = articles;
    }

    /**
     * @param args {@code --articles}: how many, where a part of the run ends; {@code --threads}, a run each; {@code
     *     --starts}: how often the start is measured; paths of the articles to repeat
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        BenchOptions options = BenchOptions.parse(OPTIONS, args);
        ProcessBenchmark benchmark = new ProcessBenchmark(new RepeatedArticles(BenchArticles.read(options.paths())));
        benchmark.measureStart(options.number("starts"));
        for (int threads : options.numbers("threads")) {
            benchmark.measure(options.numbers("articles"), threads);
        }
        System.out.print(benchmark.table);
    }

    /** The median start: its time and its memory are those of one run. */
    private void measureStart(int starts) throws IOException, InterruptedException {
        List<Stretch> runs = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            new CodingProcess(launcher, 1).run(articles, List.of(1), runs::add);
        }
        runs.sort(Comparator.comparingDouble(run -> run.lap().wallSeconds()));
        addRow(runs.get(starts / 2), 1);
    }

    private void measure(List<Integer> counts, int threads) throws IOException, InterruptedException {
        new CodingProcess(launcher, threads)
                .run(articles, counts.stream().sorted().toList(), stretch -> addRow(stretch, threads));
    }

    /** A long run's parts are told as they end: it can take hours. */
    private void addRow(Stretch stretch, int threads) {
        Lap lap = stretch.lap();
        List<String> row = List.of(
                stretch.from() + "–" + stretch.to(),
                Integer.toString(threads),
                Long.toString(lap.sentences()),
                Laps.decimal(lap.wallSeconds()),
                Laps.decimal(lap.cpuSeconds()),
                Long.toString(Math.round(lap.sentences() / lap.wallSeconds())),
                Long.toString(Math.round(lap.pace())),
                Long.toString(Math.round(stretch.peakBytes() / MIB)));
        System.err.println(String.join("  ", row));
        table.row(row);
    }
}
