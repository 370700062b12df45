package org.polybius.engine.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The tab-separated tables of this package: {@code #} opens a comment line. */
final class Table {

    private Table() {}

    /** One row, with its place for error messages. */
    record Row(String where, String[] cells) {

        String cell(int column) {
            return cells[column];
        }

        List<String> list(int column) {
            return cells[column].isEmpty() ? List.of() : List.of(cells[column].split("\\|"));
        }

        double number(int column) {
            try {
                return Double.parseDouble(cells[column]);
            } catch (NumberFormatException e) {
                throw new IllegalStateException(where + ": not a number: " + cells[column], e);
            }
        }

        long whole(int column) {
            try {
                return Long.parseLong(cells[column]);
            } catch (NumberFormatException e) {
                throw new IllegalStateException(where + ": not a whole number: " + cells[column], e);
            }
        }
    }

    /** @throws IllegalStateException naming file and line, where a row has not that many columns */
    static void read(String name, int columns, Consumer<Row> rows) {
        try (InputStream in = Table.class.getResourceAsStream(name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Row row = new Row(name + ":" + number, line.split("\t", -1));
                if (row.cells().length != columns) {
                    throw new IllegalStateException(
                            row.where() + ": " + columns + " columns wanted, not " + row.cells().length);
                }
                rows.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
