package org.polybius.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

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
                GoldArticle.of(where, marked.text()),
                marked.sources(),
                marked.targets(),
                row.get("root"),
                row.get("quad"));
    }
}
