package org.polybius.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {

    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "polybius.sqlite",
            description = "the record's file; ${DEFAULT-VALUE} in the current folder if not given")
    private Path file;

    Path file() {
        return file;
    }
}
