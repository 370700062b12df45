package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.polybius.archive.EventHit;
import org.polybius.archive.EventHits;
import org.polybius.archive.RecordFile;
import org.polybius.archive.Run;
import org.polybius.archive.export.Export;
import org.polybius.archive.export.ExportFormat;
import org.polybius.archive.export.ExportedEvent;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Events out of the record into a file that others load. */
@Command(
        name = "export",
        description = "Writes events of the record into a file in one of the formats that others load.",
        footer = {
            "  polybius export --format parquet --out 2024.parquet date:2024",
            "  polybius export --format icews --out sanctions.tab type:SANCTION",
            "",
            "A format without a place for factuality carries asserted events alone; the others",
            "go to FILE.unasserted.jsonl. FILE.manifest.json says what was written."
        })
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RecordOption record;

    @Mixin
    private QueryParameter query;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "plover, polecat, icews, gdelt, gdelt-mentions, csv, parquet, geojson, graphml, webannotation"
                    + " or ftm (docs/exports.md)")
    private String format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "the file to write; it is replaced when the new one is whole")
    private Path out;

    @Override
    public Integer call() throws IOException, QueryException {
        ExportFormat chosen = ExportFormat.labelled(format).orElseThrow(() -> unknown(format));
        Query asked = query.parse();
        try (RecordFile file = RecordFile.open(record.file());
                EventHits hits = file.events(asked)) {
            Export export = new Export(chosen, asked.text(), coders(file), asked.asksForFactuality());
            polybius.streams().tell(export.write(exported(hits), out).line());
        }
        return ExitCode.OK;
    }

    private ParameterException unknown(String label) {
        String formats =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::label).collect(Collectors.joining(", "));
        return new ParameterException(spec.commandLine(), "--format must be one of " + formats + ", not " + label);
    }

    private static String coders(RecordFile file) throws IOException {
        return file.runs().stream().map(Run::coder).distinct().collect(Collectors.joining(", "));
    }

    private static Iterator<ExportedEvent> exported(EventHits hits) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(hits, 0), false)
                .map(EventHit::exported)
                .iterator();
    }
}
