package org.polybius.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.polybius.engine.coding.EventJson;

/**
 * Writes events to a file, with {@code FILE.manifest.json} beside it and, where the format has no place for factuality, the
 * events that are not asserted in {@code FILE.unasserted.jsonl}.
 *
 * @param query what chose the events, as the user wrote it
 * @param coderVersion what coded them
 * @param negated whether events that the article says did not happen go out too, marked, where the format can mark them
 */
public record Export(ExportFormat format, String query, String coderVersion, boolean negated) {

    private static final String UNASSERTED = ".unasserted.jsonl";
    private static final String MANIFEST = ".manifest.json";

    /** What was written, and to which files, the export itself first and the manifest left out. */
    public record Result(Summary summary, List<WrittenFile> files) {
        public Result {
            files = List.copyOf(files);
        }

        /** One line that says what went out, what did not, and where that is. */
        public String line() {
            return files.size() > 1
                    ? summary.line() + "; not asserted, in "
                            + files.get(1).path().getFileName()
                    : summary.line();
        }
    }

    /**
     * Writes {@code events} to {@code out}; what was there before stays until the new files are whole.
     *
     * @throws IOException if a file cannot be written
     */
    public Result write(Iterator<ExportedEvent> events, Path out) throws IOException {
        Summary summary = new Summary();
        List<WrittenFile> files = new ArrayList<>();
        Path sidecar = beside(out, UNASSERTED);
        try (WrittenFile.Draft rows = draft(out);
                WrittenFile.Draft unasserted = new WrittenFile.Draft(sidecar)) {
            write(events, rows, unasserted, summary);
            files.add(rows.publish());
            if (!format.holdsFactuality() && !summary.leftOut().isEmpty()) {
                files.add(unasserted.publish());
            } else {
                Files.deleteIfExists(sidecar);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try (WrittenFile.Draft manifest = new WrittenFile.Draft(beside(out, MANIFEST))) {
            manifest.write(Manifest.of(this, summary, files));
            manifest.publish();
        }
        return new Result(summary, files);
    }

    private WrittenFile.Draft draft(Path out) throws IOException {
        return format == ExportFormat.PARQUET
                ? new WrittenFile.Draft(out, (rows, table) -> ParquetFile.write(rows, format.label(), table))
                : new WrittenFile.Draft(out);
    }

    private void write(
            Iterator<ExportedEvent> events, WrittenFile.Draft rows, WrittenFile.Draft unasserted, Summary summary) {
        Encoding encoding = format.encoding(coderVersion);
        rows.write(encoding.opening());
        while (events.hasNext()) {
            ExportedEvent exported = events.next();
            if (!format.carries(exported.event(), negated)) {
                summary.leaveOut(exported.event().factuality());
                unasserted.write(EventJson.write(exported.article(), exported.event()) + "\n");
                continue;
            }
            Encoded encoded = encoding.encode(exported);
            summary.add(encoded);
            if (encoded instanceof Encoded.Rows text) {
                rows.write(text.text());
            }
        }
        rows.write(encoding.closing());
    }

    private static Path beside(Path out, String ending) {
        return out.resolveSibling(out.getFileName() + ending);
    }
}
