package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polybius.archive.ArticleEntry;
import org.polybius.archive.CoderIdentity;
import org.polybius.archive.ImportRun;
import org.polybius.archive.RecordFile;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Coder;
import org.polybius.evaluation.RowMatching.Match;

/**
 * The set {@code incidents}: a folder with {@code articles.jsonl} and {@code gold.tsv}. The articles are coded, imported
 * into a record, and the incidents there compared with the happenings of the gold rows that the mode names.
 */
final class IncidentsEvaluation implements Evaluation {

    private final Supplier<Coder> coder;

    IncidentsEvaluation(Supplier<Coder> coder) {
        this.coder = coder;
    }

    @Override
    public String set() {
        return "incidents";
    }

    @Override
    public String paths() {
        return "FOLDER";
    }

    @Override
    public List<String> modes() {
        return List.of("dev", "test", "all");
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        Map<String, Article> articles = GoldArticles.read(paths.get(0).resolve("articles.jsonl"));
        Map<String, List<GoldHappening>> rows = rows(paths.get(0).resolve("gold.tsv"), articles);
        Coder loaded = coder.get();
        Map<String, CodedArticle> coded = new LinkedHashMap<>();
        articles.forEach((id, article) -> coded.put(id, loaded.code(article)));
        Map<String, CodedArticle> perfect = new LinkedHashMap<>();
        articles.forEach((id, article) -> perfect.put(id, GoldCoding.of(article, rows.getOrDefault(id, List.of()))));

        IncidentScores scores = scores(coded, rows, mode);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", set());
        values.put("mode", mode);
        values.put("coder", loaded.version());
        scores.putAll(values);
        scores(perfect, rows, mode).putClusters("gold_events_", values);
        return new Report(values, List.of(), scores.predictions());
    }

    private static Map<String, List<GoldHappening>> rows(Path file, Map<String, Article> articles) throws IOException {
        List<GoldHappening> rows = GoldHappening.read(file);
        for (GoldHappening row : rows) {
            if (!articles.containsKey(row.article())) {
                throw new GoldException(row.where(), "there is no article " + row.article());
            }
        }
        return rows.stream().collect(Collectors.groupingBy(GoldHappening::article));
    }

    private static IncidentScores scores(
            Map<String, CodedArticle> coded, Map<String, List<GoldHappening>> rows, String mode) throws IOException {
        Map<GoldHappening, Match> matches = new HashMap<>();
        coded.forEach((id, article) -> matches.putAll(RowMatching.of(article, rows.getOrDefault(id, List.of()))));
        List<GoldHappening> scored = rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> mode.equals("all") || row.split().equals(mode))
                .toList();
        return new IncidentScores(scored, matches, incidents(coded.values()));
    }

    /** The incidents of all events, by the events' ids, as a record of their own has them after import. */
    private static Map<String, String> incidents(Iterable<CodedArticle> coded) throws IOException {
        Path folder = Files.createTempDirectory("polybius-incidents");
        Path file = folder.resolve("record.sqlite");
        List<String> events = new ArrayList<>();
        try {
            try (ImportRun run = RecordFile.importTo(file, new CoderIdentity("evaluated", new TreeMap<>()))) {
                for (CodedArticle article : coded) {
                    run.write(ArticleEntry.of(article));
                    article.events().forEach(event -> events.add(event.id()));
                }
            }
            try (RecordFile record = RecordFile.open(file)) {
                return record.incidents().ofEvents(events);
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
