package org.polybius.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a Parquet file of JSON Lines, by DuckDB in memory (docs/decisions/0009-parquet-by-duckdb.md). */
final class ParquetFile {

    /** One thread, so that the same rows give the same bytes; a bound on memory, so that any number of them fits. */
    private static final List<String> SETTINGS = List.of("SET threads = 1", "SET memory_limit = '512MB'");

    private ParquetFile() {}

    /** @param rows JSON Lines with the columns of the format of that label, which {@code table} gets in their order */
    static void write(Path rows, String format, Path table) throws IOException {
        String columns = Column.of(format).stream()
                .map(column -> literal(column.name()) + ": '" + type(column) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            statement.execute(
                    "COPY (SELECT * FROM read_json(" + literal(plain(rows)) + ", format = 'newline_delimited',"
                            + " columns = " + columns + ")) TO " + literal(table.toString())
                            + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            Files.deleteIfExists(table);
            throw new IOException(table + ": " + e.getMessage(), e);
        }
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case "text" -> "VARCHAR";
            case "list" -> "VARCHAR[]";
            case "integer" -> "BIGINT";
            case "decimal" -> "DOUBLE";
            case "date" -> "DATE";
            default -> throw new IllegalStateException("no Parquet type for " + column);
        };
    }

    /** DuckDB takes what it reads for a pattern; inside brackets a sign stands for itself. */
    private static String plain(Path path) {
        return path.toString().replaceAll("[\\[*?]", "[$0]");
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
