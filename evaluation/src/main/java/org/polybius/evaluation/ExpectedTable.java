package org.polybius.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads what coding an article must yield from a table; lines that begin with {@code #} are comments. */
final class ExpectedTable {

    private static final List<String> COLUMNS = List.of(
            "required",
            "sentence",
            "type",
            "mode",
            "actor",
            "recipient",
            "factuality",
            "by",
            "anticipates",
            "date",
            "note");

    private static final CSVFormat TSV = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            // A note may open with a quotation mark and go on after the closing one.
            .setTrailingData(true)
            .get();

    private ExpectedTable() {}

    static List<ExpectedEvent> read(Path file) throws IOException {
        List<ExpectedEvent> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var records = TSV.parse(reader)) {
            if (!records.getHeaderNames().containsAll(COLUMNS.subList(0, COLUMNS.size() - 1))) {
                throw new GoldException(file.toString(), "wanted the columns " + COLUMNS);
            }
            for (CSVRecord row : records) {
                rows.add(expected(row, file + ":" + records.getCurrentLineNumber()));
            }
        }
        return rows;
    }

    private static ExpectedEvent expected(CSVRecord row, String where) {
        String kind = row.get("required");
        if (!kind.equals("required") && !kind.equals("optional")) {
            throw new GoldException(where, "'" + kind + "' is neither 'required' nor 'optional'");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : COLUMNS.subList(2, COLUMNS.size())) {
            cells.put(column, row.isSet(column) ? row.get(column) : "");
        }
        return new ExpectedEvent(where, kind.equals("required"), row.get("sentence"), cells);
    }
}
