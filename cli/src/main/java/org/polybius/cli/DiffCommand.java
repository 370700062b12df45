package org.polybius.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polybius.archive.RecordFile;
import org.polybius.archive.RunDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What another coder made of the same articles. */
@Command(
        name = "diff",
        description = "Shows what changed between two runs of the record, event by event.",
        footer = {
            "  polybius diff 1 2 --record 2024.sqlite",
            "",
            "Only articles that both runs coded are compared. + is an event that run AFTER",
            "alone has, - one that run BEFORE alone has, ~ one that differs, with each field",
            "that does."
        })
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Mixin
    private RecordOption record;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "number of a run")
    private long before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "number of another run")
    private long after;

    @Override
    public Integer call() throws IOException {
        RunDiff.Counts counts;
        try (Output out = Output.to(Optional.empty(), polybius.streams());
                RecordFile file = RecordFile.open(record.file())) {
            DiffText text = new DiffText(out);
            counts = file.diff(before, after, text::write);
        }
        polybius.streams()
                .tell("articles " + counts.articles() + ", changed " + counts.changed() + ", only in run " + before
                        + " " + counts.onlyBefore() + ", only in run " + after + " " + counts.onlyAfter());
        return ExitCode.OK;
    }
}
