package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.polybius.archive.export.Cells;
import org.polybius.evaluation.TextTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of a view in a format for people or programs. */
final class RowOutput<T> {

    enum Format {
        TABLE,
        JSONL,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param values of a row; in JSON a list if {@code list} */
    record Column<T>(String name, boolean list, Function<T, List<String>> values) {}

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final List<Column<T>> columns;
    private final Output out;

    RowOutput(List<Column<T>> columns, Output out) {
        this.columns = columns;
        this.out = out;
    }

    void write(Format format, List<T> rows) throws IOException {
        switch (format) {
            case TABLE -> table(rows);
            case JSONL -> jsonLines(rows);
            case CSV -> csv(rows);
        }
        out.flush();
    }

    /** Without the events' ids, which are for programs. */
    private void table(List<T> rows) throws IOException {
        List<Column<T>> shown =
                columns.stream().filter(c -> !c.name().equals("events")).toList();
        TextTable table = TextTable.ofTexts(shown.stream().map(Column::name).toArray(String[]::new));
        for (T row : rows) {
            table.row(shown.stream()
                    .map(c -> Printable.line(String.join(", ", c.values().apply(row))))
                    .toList());
        }
        out.write(table.toString());
    }

    private void jsonLines(List<T> rows) throws IOException {
        JsonMapper mapper = new JsonMapper();
        for (T row : rows) {
            ObjectNode json = mapper.createObjectNode();
            for (Column<T> column : columns) {
                List<String> values = column.values().apply(row);
                if (column.list()) {
                    ArrayNode list = json.putArray(column.name());
                    values.forEach(list::add);
                } else {
                    json.put(column.name(), values.isEmpty() ? null : values.get(0));
                }
            }
            out.write(json + "\n");
        }
    }

    private void csv(List<T> rows) throws IOException {
        CSV.printRecord(out, columns.stream().map(Column::name).toArray());
        for (T row : rows) {
            List<Object> cells = new ArrayList<>();
            columns.forEach(
                    c -> cells.add(Cells.cell(String.join(";", c.values().apply(row)))));
            CSV.printRecord(out, cells.toArray());
        }
    }
}
