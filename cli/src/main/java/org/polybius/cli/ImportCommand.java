package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.polybius.archive.CoderIdentity;
import org.polybius.archive.ImportRun;
import org.polybius.archive.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Articles in, to be kept with their events. */
@Command(
        name = "import",
        description = "Codes articles and keeps them with their events in the record, one SQLite file.",
        footer = {
            "  polybius import article.txt",
            "  polybius import --record 2024.sqlite --threads 2 pages/ feed.jsonl",
            "",
            "Input is that of 'polybius code'. Each article is stored wholly or not at all;",
            "one that the same coder has coded before is left alone and counted as known.",
            "A run that was broken off is continued by giving the same command again."
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RecordOption record;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<Path> paths;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "articles to code at a time; the record is the same with any number")
    private int threads;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        Streams streams = polybius.streams();
        CoderIdentity coder = new CoderIdentity(polybius.coder().get().version(), EngineFiles.digests());
        Tally tally;
        try (ImportRun stored = RecordFile.importTo(record.file(), coder);
                CodingRun run = new CodingRun(polybius.coder(), threads, new RecordDestination(stored), streams)) {
            tally = run.run(new NamedInputs(paths, streams));
            stored.finish();
            streams.tell(record.file() + ": run " + stored.number());
        }
        streams.tell(tally + ", known " + tally.known());
        return tally.exitCode();
    }
}
