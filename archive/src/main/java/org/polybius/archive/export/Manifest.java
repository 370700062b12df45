package org.polybius.archive.export;

import java.util.List;
import java.util.TreeMap;

/** What stands beside an export, as JSON: how it came about, what it holds, and what its columns mean. No clock: the same
 * export gives the same manifest. */
final class Manifest {

    private static final String ESCAPING =
            "A cell that a spreadsheet would run as a formula begins with an apostrophe.";

    private Manifest() {}

    static String of(Export export, Summary summary, List<WrittenFile> files) {
        ExportFormat format = export.format();
        return JsonText.object(json -> {
                    json.field("format", format.label())
                            .field("query", export.query())
                            .field("coder", export.coderVersion())
                            .field("carries", carries(export))
                            .field("events", summary.events())
                            .field("rows", summary.rows());
                    json.object(
                            "left_out",
                            counts -> new TreeMap<>(summary.leftOut())
                                    .forEach((factuality, count) -> counts.field(Labels.lower(factuality), count)));
                    json.object(
                            "unsuited",
                            counts -> new TreeMap<>(summary.unsuited())
                                    .forEach((reason, count) -> counts.field(reason, count)));
                    json.array("files", () -> files.forEach(file -> json.item(entry -> file(file, entry))));
                    if (isTable(format)) {
                        json.field("escaping", ESCAPING);
                    }
                    json.array("columns", () -> format.columns().forEach(c -> json.item(entry -> column(c, entry))));
                })
                + "\n";
    }

    private static String carries(Export export) {
        if (!export.format().holdsFactuality()) {
            return "asserted events only";
        }
        return export.negated() ? "all events, marked" : "all events but negated ones, marked";
    }

    private static boolean isTable(ExportFormat format) {
        return switch (format) {
            case POLECAT, ICEWS, GDELT, GDELT_MENTIONS, CSV -> true;
            case PLOVER, PARQUET, GEOJSON, GRAPHML, WEBANNOTATION, FTM -> false;
        };
    }

    private static void file(WrittenFile file, JsonText json) {
        json.field("name", file.path().getFileName().toString())
                .field("bytes", file.bytes())
                .field("sha256", file.sha256());
    }

    private static void column(Column column, JsonText json) {
        json.field("name", column.name()).field("type", column.type()).field("content", column.content());
    }
}
