package org.polybius.engine.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this package: UTF-8, one entry a line, {@code #} opening a comment line. */
final class WordFile {

    private WordFile() {}

    static Set<String> words(String name) {
        return rows(name, 1).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalStateException naming file and line, where a row has not that many columns */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = WordFile.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(name, number, line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return rows;
    }

    private static List<String> row(String name, int number, String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(
                    name + ":" + number + ": " + columns + " columns wanted, not " + row.size());
        }
        return row;
    }
}
