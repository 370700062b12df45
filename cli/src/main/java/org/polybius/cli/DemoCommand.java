package org.polybius.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.polybius.archive.CoderIdentity;
import org.polybius.archive.ImportRun;
import org.polybius.archive.RecordFile;
import org.polybius.web.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Codes a handful of articles that come with Polybius. */
@Command(
        name = "demo",
        description =
                "Codes a handful of invented articles that come with Polybius, shows their event cards, and serves"
                        + " them as pages until Ctrl-C, in a browser where there is a desktop.",
        footer = {"  polybius demo", "  polybius demo --no-open", "  polybius demo --no-serve"})
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Option(names = "--no-serve", description = "print the event cards and end")
    private boolean noServe;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServerSettings.PORT,
            description = "where to serve the pages, 0 for any free port; ${DEFAULT-VALUE} if not given")
    private int port;

    @Option(names = "--no-open", description = "do not open a browser")
    private boolean noOpen;

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
        if (!noServe && tally.exitCode() == ExitCode.OK) {
            serve(streams);
        }
        return tally.exitCode();
    }

    /** The same articles as pages, over a record that goes when the command ends. */
    private void serve(Streams streams) throws IOException {
        Path folder = Files.createTempDirectory("polybius-demo");
        Path record = folder.resolve("demo.sqlite");
        try {
            store(record, streams);
            new Serving(polybius, this::open).serve(new ServerSettings(record, ServerSettings.LOOPBACK, port));
        } finally {
            delete(folder);
        }
    }

    /** Where somebody looks at the cards; the address stands there too, for whoever has no desktop. */
    private void open(URI address) {
        Streams streams = polybius.streams();
        if (!noOpen && streams.terminal() && streams.progress()) {
            DesktopBrowser.open(address);
        }
    }

    private void store(Path record, Streams streams) throws IOException {
        CoderIdentity coder = new CoderIdentity(polybius.coder().get().version(), EngineFiles.digests());
        try (ImportRun stored = RecordFile.importTo(record, coder);
                CodingRun run = new CodingRun(polybius.coder(), 1, new RecordDestination(stored), streams)) {
            run.run(new DemoArticles());
            stored.finish();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
