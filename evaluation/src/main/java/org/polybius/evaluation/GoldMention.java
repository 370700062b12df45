package org.polybius.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A mention and who it is, as a row of the test cases of the NGEC coder (Halterman and others 2023) has it.
 *
 * @param context words that tell the country where the mention does not; often empty
 * @param day when it was written; empty where no day is given or it is "today"
 * @param country alpha-3 or international code; empty where none is wanted
 * @param sector PLOVER's; empty where none is wanted
 * @param actor whether it is somebody who acts at all
 */
record GoldMention(
        String id,
        String mention,
        String context,
        Optional<LocalDate> day,
        String country,
        String sector,
        String secondSector,
        boolean actor) {

    private static final List<String> COLUMNS =
            List.of("mention", "context", "date", "country", "sector", "second_sector", "not_an_actor");

    private static final CSVFormat TSV = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .get();

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * Reads a table with at least the columns above.
     *
     * @throws GoldException if a row is none; the message names file and line
     */
    static List<GoldMention> read(Path file) throws IOException {
        List<GoldMention> mentions = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var records = TSV.parse(reader)) {
            for (CSVRecord row : records) {
                mentions.add(of(row, file + ":" + records.getCurrentLineNumber()));
            }
        }
        return mentions;
    }

    private static GoldMention of(CSVRecord row, String where) {
        for (String column : COLUMNS) {
            if (!row.isSet(column)) {
                throw new GoldException(where, "no column '" + column + "'");
            }
        }
        return new GoldMention(
                where,
                row.get("mention"),
                row.get("context"),
                day(row.get("date"), where),
                row.get("country"),
                row.get("sector"),
                row.get("second_sector"),
                !row.get("not_an_actor").equals("yes"));
    }

    private static Optional<LocalDate> day(String date, String where) {
        if (date.isEmpty() || date.equals("today")) {
            return Optional.empty();
        }
        try {
            boolean iso = Character.isDigit(date.charAt(date.length() - 1)) && date.contains("-");
            return Optional.of(iso ? LocalDate.parse(date) : LocalDate.parse(date, WRITTEN));
        } catch (DateTimeParseException e) {
            throw new GoldException(where, "not a day: '" + date + "'");
        }
    }
}
