package org.polybius.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Codes a handful of articles that come with Polybius. */
@Command(
        name = "demo",
        description = "Codes a handful of invented articles that come with Polybius and shows their event cards.",
        footer = {"  polybius demo", "  polybius demo --no-serve"})
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Option(names = "--no-serve", description = "print the event cards and end")
    private boolean noServe;

    @Override
    public Integer call() throws IOException {
        Streams streams = polybius.streams();
        EventOutput cards = EventOutput.Format.TABLE.output(streams.colour(), true);
        Tally tally;
        try (Output out = Output.to(Optional.empty(), streams);
                CodingRun run = new CodingRun(polybius.coder(), 1, new FormattedOutput(cards, out), streams)) {
            tally = run.run(new DemoArticles());
        }
        streams.tell(tally.toString());
        return tally.exitCode();
    }
}
