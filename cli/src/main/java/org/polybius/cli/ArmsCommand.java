package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polybius.archive.RecordFile;
import org.polybius.archive.query.QueryException;
import org.polybius.archive.view.ArmsTransfer;
import org.polybius.archive.view.ArmsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Who supplies arms to whom. */
@Command(
        name = "arms",
        description = "Shows what the record tells of arms transfers: who supplies what to whom, and how far it is.",
        footer = {
            "  polybius arms",
            "  polybius arms --format csv recipient:UKR",
            "",
            "A row puts together what is told in the same way of the same parties; factuality and",
            "sources say how and by whom. docs/views.md tells of the columns."
        })
final class ArmsCommand implements Callable<Integer> {

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
            List<ArmsTransfer> rows = ArmsView.of(file, query.parse());
            new RowOutput<>(columns(), out).write(format, rows);
            polybius.streams().tell("rows " + rows.size());
        }
        return ExitCode.OK;
    }

    private static List<RowOutput.Column<ArmsTransfer>> columns() {
        List<RowOutput.Column<ArmsTransfer>> columns = new ArrayList<>(List.of(
                ReportColumns.list("supplier", row -> ReportColumns.names(row.supplier())),
                ReportColumns.list("recipient", row -> ReportColumns.names(row.recipient())),
                ReportColumns.text("item", row -> Optional.of(row.item())),
                ReportColumns.text("quantity", row -> row.quantity().map(ArmsCommand::number)),
                ReportColumns.text("unit", ArmsTransfer::unit),
                ReportColumns.text("stage", row -> Optional.of(ReportColumns.lower(row.stage())))));
        columns.addAll(ReportColumns.of(ArmsTransfer::reports));
        return columns;
    }

    private static String number(double quantity) {
        return quantity == Math.rint(quantity) ? Long.toString((long) quantity) : Double.toString(quantity);
    }
}
