package org.polybius.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What one sentence of an article reports of a happening: a row of the incidents gold (evaluation/data/incidents/README.md).
 *
 * @param where file and line
 * @param types alternatives
 * @param trigger the words that report it
 * @param sentence how their sentence begins
 * @param nearMissOf the happening from which it must be kept apart, or empty
 */
record GoldHappening(
        String where,
        String article,
        String happening,
        List<String> types,
        String mode,
        String actor,
        String recipient,
        String date,
        String place,
        String factuality,
        String trigger,
        String sentence,
        String nearMissOf,
        String split,
        String note) {

    private static final Set<String> COLUMNS = Set.of(
            "article",
            "happening",
            "type",
            "mode",
            "actor",
            "recipient",
            "date",
            "place",
            "factuality",
            "trigger",
            "sentence",
            "near_miss_of",
            "split",
            "note");

    private static final CSVFormat TSV = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .get();

    static List<GoldHappening> read(Path file) throws IOException {
        List<GoldHappening> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var records = TSV.parse(reader)) {
            if (!records.getHeaderNames().containsAll(COLUMNS)) {
                throw new GoldException(file.toString(), "wanted the columns " + COLUMNS);
            }
            for (CSVRecord row : records) {
                rows.add(of(row, file + ":" + records.getCurrentLineNumber()));
            }
        }
        return rows;
    }

    private static GoldHappening of(CSVRecord row, String where) {
        return new GoldHappening(
                where,
                row.get("article"),
                row.get("happening"),
                Arrays.asList(row.get("type").split("\\|")),
                first(row.get("mode")),
                first(row.get("actor")),
                first(row.get("recipient")),
                row.get("date"),
                row.get("place"),
                row.get("factuality"),
                row.get("trigger"),
                row.get("sentence"),
                row.get("near_miss_of"),
                row.get("split"),
                row.get("note"));
    }

    /** Of alternatives. */
    private static String first(String cell) {
        return cell.split("\\|", -1)[0];
    }

    /** Where the trigger stands in {@code text}; the first place after the sentence begins. */
    int triggerStart(String text) {
        int sentenceStart = text.indexOf(sentence);
        int start = sentenceStart < 0 ? -1 : text.indexOf(trigger, sentenceStart);
        if (start < 0) {
            throw new GoldException(where, "'" + trigger + "' does not stand in its sentence in article " + article);
        }
        return start;
    }
}
