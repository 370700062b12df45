package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.polybius.archive.RecordFile;
import org.polybius.web.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The record as pages. */
@Command(
        name = "serve",
        description = "Serves pages over the record: who did what to whom, according to whom. Ends with Ctrl-C.",
        footer = {
            "  polybius serve",
            "  polybius serve --record 2024.sqlite --port 8080",
            "",
            "Only this machine can reach the pages, unless --host names another address;",
            "then the address that is printed holds a token, without which nothing is shown."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @ParentCommand
    private Polybius polybius;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RecordOption record;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServerSettings.PORT,
            description = "where to listen, 0 for any free port; ${DEFAULT-VALUE} if not given")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = ServerSettings.LOOPBACK,
            description = "the address to listen at; ${DEFAULT-VALUE}, this machine alone, if not given")
    private String host;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be 0 to " + HIGHEST_PORT + ", not " + port);
        }
        check(record.file());
        new Serving(polybius, address -> {}).serve(new ServerSettings(record.file(), host, port));
        return ExitCode.OK;
    }

    /** What cannot be read is told now, and not on every page. */
    private static void check(Path file) throws IOException {
        if (Files.exists(file)) {
            RecordFile.open(file).close();
        }
    }
}
