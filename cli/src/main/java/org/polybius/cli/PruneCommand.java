package org.polybius.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.polybius.archive.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lets go of what later runs have superseded. */
@Command(
        name = "prune",
        description = "Deletes from the record the events of articles that a later run has coded again.",
        footer = {"  polybius prune --record 2024.sqlite"})
final class PruneCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Mixin
    private RecordOption record;

    @Override
    public Integer call() throws IOException {
        long pruned = RecordFile.prune(record.file());
        polybius.streams().tell(record.file() + ": superseded codings of articles deleted: " + pruned);
        return ExitCode.OK;
    }
}
