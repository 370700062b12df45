package org.polybius.archive.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A column or field of a format.
 *
 * @param content what Polybius writes there
 */
public record Column(String name, String type, String content) {

    /** The columns of the format of that label, in their order. */
    static List<Column> of(String format) {
        return DataTable.rows("columns.tsv").stream()
                .filter(row -> row.get(0).equals(format))
                .map(row -> new Column(row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** The names of {@code format}'s columns as a header row between tabs. */
    static String header(String format) {
        return of(format).stream().map(Column::name).collect(Collectors.joining("\t", "", "\n"));
    }
}
