package org.polybius.engine.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** One of the lexicon's tables: tab-separated, lines that start with # are comments, the first other line has the names. */
final class Table {

    private final String file;

    Table(String file) {
        this.file = file;
    }

    /** One line. Cells beyond the last tab are empty. */
    record Row(List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The parts of a cell between bars. */
        List<String> list(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
        }

        List<Sector> sectors(int column) {
            return list(column).stream().map(Sector::valueOf).toList();
        }
    }

    /** Hands on row by row; whatever a row is refused for names the file and the line. */
    void read(Consumer<Row> each) {
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                each.accept(new Row(Arrays.asList(line.split("\t", -1))));
            } catch (RuntimeException e) {
                throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
    }

    private List<String> lines() {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new ArrayList<>(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
