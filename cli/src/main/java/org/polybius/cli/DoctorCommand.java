package org.polybius.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Looks whether Polybius can work here. */
@Command(
        name = "doctor",
        description = "Checks Java, memory, models, rules and lexica, and the terminal: one line each, OK or PROBLEM.",
        footer = {"  polybius doctor"})
final class DoctorCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Override
    public Integer call() throws IOException {
        int problems = 0;
        try (Output out = Output.to(Optional.empty(), polybius.streams())) {
            for (Checkup.Finding finding : Checkup.findings()) {
                out.write((finding.ok() ? "OK       " : "PROBLEM  ") + finding.what() + "\n");
                problems += finding.ok() ? 0 : 1;
            }
        }
        return problems == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
}
