package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polybius.archive.RecordFile;
import org.polybius.archive.query.QueryException;
import org.polybius.archive.view.Sanction;
import org.polybius.archive.view.SanctionsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Who sanctions whom. */
@Command(
        name = "sanctions",
        description = "Shows what the record tells of sanctions: who hits whom with what, and how far it is.",
        footer = {
            "  polybius sanctions",
            "  polybius sanctions --format csv actor:GBR",
            "",
            "A row puts together what is told in the same way of the same parties; factuality and",
            "sources say how and by whom. docs/views.md tells of the columns."
        })
final class SanctionsCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Mixin
    private RecordOption record;

    @Mixin
    private QueryParameter query;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, jsonl or csv; ${DEFAULT-VALUE} if not given")
    private RowOutput.Format format;

    @Override
    public Integer call() throws IOException, QueryException {
        try (Output out = Output.to(Optional.empty(), polybius.streams());
                RecordFile file = RecordFile.open(record.file())) {
            List<Sanction> rows = SanctionsView.of(file, query.parse());
            new RowOutput<>(columns(), out).write(format, rows);
            polybius.streams().tell("rows " + rows.size());
        }
        return ExitCode.OK;
    }

    private static List<RowOutput.Column<Sanction>> columns() {
        List<RowOutput.Column<Sanction>> columns = new ArrayList<>(List.of(
                ReportColumns.list("sender", row -> ReportColumns.names(row.sender())),
                ReportColumns.list("target", row -> ReportColumns.names(row.target())),
                ReportColumns.text("measure", row -> Optional.of(row.measure())),
                ReportColumns.text("stage", row -> Optional.of(ReportColumns.lower(row.stage())))));
        columns.addAll(ReportColumns.of(Sanction::reports));
        return columns;
    }
}
