package org.polybius.archive.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** This package's tables: tab-separated, lines that start with # are comments. */
final class DataTable {

    private DataTable() {}

    /**
     * The rows of {@code file}, each with all its cells.
     *
     * @throws IllegalStateException if there is no such table
     */
    static List<List<String>> rows(String file) {
        try (InputStream in = DataTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
