package org.polybius.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gold sentence in which a source does something to a target.
 *
 * @param article the sentence as an article of its own, without a date
 * @param sources where the source stands; empty where the sentence does not name it
 * @param targets where the target stands; empty where the sentence does not name it
 * @param root what it does: a PLOVER type, CONCEDE and RETREAT being one, YIELD
 * @param quad the root's quad class, 1 to 4
 */
record GoldRelation(String id, Article article, List<Span> sources, List<Span> targets, String root, String quad) {

    private static final CSVFormat TSV = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .get();

    /** Reads a file with the columns {@code id}, {@code marked_sentence}, {@code root} and {@code quad}. */
    static List<GoldRelation> read(Path file) throws IOException {
        List<GoldRelation> relations = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var records = TSV.parse(reader)) {
            for (CSVRecord row : records) {
                relations.add(of(row, file + ":" + records.getCurrentLineNumber()));
            }
        }
        return relations;
    }

    private static GoldRelation of(CSVRecord row, String where) {
        for (String column : List.of("id", "marked_sentence", "root", "quad")) {
            if (!row.isSet(column)) {
                throw new GoldException(where, "no column '" + column + "'");
            }
        }
        MarkedSentence marked = MarkedSentence.of(row.get("marked_sentence"));
        String id = row.get("id");
        return new GoldRelation(
                id,
                article(where, marked.text()),
                marked.sources(),
                marked.targets(),
                row.get("root"),
                row.get("quad"));
    }

    /** Read as any article is, so that an opening such as "KABUL (Reuters) –" is told apart. */
    private static Article article(String name, String text) {
        byte[] line = JsonMapper.shared().writeValueAsBytes(Map.of("text", text));
        try (Stream<Reading> readings = new ArticleReader().read(name, new ByteArrayInputStream(line))) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).article())
                    .filter(article -> article.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new GoldException(name, "cannot be read as an article"));
        }
    }
}
