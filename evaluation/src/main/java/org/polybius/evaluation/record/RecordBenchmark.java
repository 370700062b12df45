package org.polybius.evaluation.record;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.archive.ArticleEntry;
import org.polybius.archive.CoderIdentity;
import org.polybius.archive.ImportRun;
import org.polybius.archive.RecordFile;
import org.polybius.archive.SearchPage;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import org.polybius.engine.coding.Coder;
import org.polybius.evaluation.TextTable;
import org.polybius.evaluation.speed.BenchArticles;
import org.polybius.evaluation.speed.BenchOptions;

/** How fast a record of many events is written and searched, and how large it is. Nothing of it is kept. */
public final class RecordBenchmark {

    private static final Map<String, String> OPTIONS =
            Map.of("events", "100000", "order", "days", "rounds", "7", "together", "64");
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    private static final List<String> QUERIES = List.of(
            "",
            "type:SANCTION",
            "type:ACCUSE actor:USA",
            "type:ASSAULT actor:RUS recipient:UKR",
            "actor:USA type:CONSULT date:2021-06-15",
            "actor:USA recipient:IRN after:2021 before:2022",
            "actor:USA recipient:USA type:COERCE mode:seize",
            "recipient:DEU sector:MIL",
            "sector:GOV quad:4 factuality:claimed",
            "factuality:negated",
            "factuality:denied source:USA",
            "quad:3 confidence:>0.8",
            "confidence:<0.5 type:AID",
            "country:FRA quad:4",
            "place:london type:PROTEST",
            "outlet:\"number 7\" type:SANCTION",
            "outlet:\"number 7\" date:2021-03",
            "-factuality:asserted -type:ACCUSE",
            "type:AID,AGREE anticipates:AID",
            "(type:SANCTION OR type:THREATEN) actor:GBR",
            "actor:FRA,DEU,GBR recipient:RUS,CHN",
            "mode:arrest -sector:GOV",
            "object:missiles",
            "missile",
            "government",
            "said type:REJECT",
            "\"prime minister\" actor:GBR",
            "\"human rights\" factuality:claimed after:2022",
            "police protest country:USA",
            "actor:KIR recipient:TUV type:RETREAT",
            "actor:president type:RETREAT mode:resign",
            "source:minister quad:1 date:2020..2021");

    private RecordBenchmark() {}

    /**
     * @param args {@code --events}: how many, about; {@code --together}: articles a commit; {@code --rounds}: of the searches;
     *     {@code --order}: {@code days} or {@code shuffled}; paths of articles to vary
     */
    public static void main(String[] args) throws IOException, QueryException {
        BenchOptions options = BenchOptions.parse(OPTIONS, args);
        Path folder = Files.createTempDirectory("polybius-record");
        Path file = folder.resolve("record.sqlite");
        try {
            store(file, options);
            search(file, options.number("rounds"));
        } finally {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve(file.getFileName() + ending));
            }
            Files.delete(folder);
        }
    }

    private static void store(Path file, BenchOptions options) throws IOException {
        Coder coder = Coder.standard();
        int wanted = options.number("events");
        VariedArticles articles = new VariedArticles(
                BenchArticles.read(options.paths()).stream()
                        .map(coder::code)
                        .filter(coded -> !coded.events().isEmpty())
                        .toList(),
                order(options.value("order")),
                wanted);
        int together = options.number("together");
        long events = 0;
        long textLength = 0;
        long nanos = 0;
        int number = 0;
        try (ImportRun run = RecordFile.importTo(file, new CoderIdentity(coder.version(), new TreeMap<>()))) {
            while (events < wanted) {
                List<ImportRun.Writing<Boolean>> writings = new ArrayList<>();
                for (; writings.size() < together && events < wanted; number++) {
                    // What the command does on other threads, while one stores, is not counted.
                    ArticleEntry entry = ArticleEntry.of(articles.article(number));
                    writings.add(() -> run.write(entry));
                    events += entry.coded().events().size();
                    textLength += entry.coded().article().text().length();
                }
                long start = processorTime();
                run.together(writings);
                nanos += processorTime() - start;
            }
            long start = processorTime();
            run.finish();
            nanos += processorTime() - start;
        }
        System.out.printf(
                Locale.ROOT,
                "%d events of %d articles of %d characters, %d a commit: %.0f events a second, %d bytes an event%n%n",
                events,
                number,
                textLength / number,
                together,
                events * NANOS_PER_SECOND / nanos,
                Files.size(file) / events);
    }

    private static VariedArticles.Order order(String name) {
        return Arrays.stream(VariedArticles.Order.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("--order wants days or shuffled, not \"" + name + "\""));
    }

    private static void search(Path file, int rounds) throws IOException, QueryException {
        TextTable table = TextTable.ofNumbers("query", "found", "first ms", "median ms", "count ms");
        double[] medians = new double[QUERIES.size()];
        for (int i = 0; i < QUERIES.size(); i++) {
            Query query = Query.parse(QUERIES.get(i));
            double[] millis = new double[rounds];
            double counting;
            long found;
            try (RecordFile record = RecordFile.open(file)) {
                for (int round = 0; round < rounds; round++) {
                    long start = processorTime();
                    record.search(query, SearchPage.first(20));
                    millis[round] = (processorTime() - start) / NANOS_PER_MILLI;
                }
                long start = processorTime();
                found = record.count(query);
                counting = (processorTime() - start) / NANOS_PER_MILLI;
            }
            double first = millis[0];
            Arrays.sort(millis);
            medians[i] = millis[rounds / 2];
            table.row(List.of(
                    query.text().isEmpty() ? "(everything)" : query.text(),
                    Long.toString(found),
                    decimal(first),
                    decimal(medians[i]),
                    decimal(counting)));
        }
        System.out.println(table);
        Arrays.sort(medians);
        System.out.println("median of the medians " + decimal(medians[medians.length / 2]) + " ms, 95 in 100 within "
                + decimal(medians[(int) Math.ceil(medians.length * 0.95) - 1]) + " ms, slowest "
                + decimal(medians[medians.length - 1]) + " ms");
    }

    /** Of this thread, SQLite's included, so that a neighbour on the same machine disturbs little. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
