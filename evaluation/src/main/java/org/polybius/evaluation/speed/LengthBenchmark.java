package org.polybius.evaluation.speed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Coder;
import org.polybius.evaluation.TextTable;

/** Whether a sentence of a long article costs more than one of a short article, on the whole way. */
public final class LengthBenchmark {

    private static final Map<String, String> OPTIONS = Map.of("sentences", "5,50,500,5000", "rounds", "5");

    private LengthBenchmark() {}

    /** @param args {@code --sentences}: lengths of articles; {@code --rounds}; paths of articles to join */
    public static void main(String[] args) {
        BenchOptions options = BenchOptions.parse(OPTIONS, args);
        List<Integer> lengths = options.numbers("sentences");
        int longest = lengths.stream().mapToInt(length -> length).max().orElseThrow();
        JoinedArticles joined = new JoinedArticles(BenchArticles.read(options.paths()));
        Coder coder = Coder.standard();
        Map<Integer, Laps> laps = new TreeMap<>();
        // Round 0 warms up.
        for (int round = 0; round <= options.number("rounds"); round++) {
            for (int length : lengths) {
                List<Article> articles = joined.ofLength(length, longest / length * length);
                Lap lap = Lap.run(0, () -> BenchArticles.code(coder, articles));
                if (round > 0) {
                    laps.computeIfAbsent(length, none -> new Laps()).add(lap);
                }
            }
        }
        System.out.print(table(laps));
    }

    private static TextTable table(Map<Integer, Laps> laps) {
        TextTable table = TextTable.ofNumbers(
                "sentences an article", "sentences a second a core", "rounds", "times the shortest's");
        Laps shortest = laps.values().iterator().next();
        laps.forEach((length, paces) -> table.row(List.of(
                length.toString(),
                Long.toString(Math.round(paces.pace())),
                paces.range(),
                Laps.decimal(paces.times(shortest)))));
        return table;
    }
}
