package org.polybius.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.RecordFile;
import org.polybius.archive.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** One happening of the record: who says what of it, and which events were put together to it. */
@Command(
        name = "incident",
        description = "Shows an incident of the record with its claims and events, splits it, or joins two.",
        footer = {
            "  polybius incident show 577b9b1019e997c2_1 --record 2024.sqlite",
            "  polybius incident split 577b9b1019e997c2_1 0931e38bfbba572b_4",
            "  polybius incident join 577b9b1019e997c2_1 1cee8d81c51c57c0_2",
            "",
            "An incident bears the id of the event that began it. What is split or joined",
            "by hand stays so when more is imported."
        })
final class IncidentCommand implements Runnable {

    @ParentCommand
    private Polybius polybius;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "show, split or join an incident?");
    }

    /** Prints one. */
    @Command(
            name = "show",
            description = "Prints who says what of an incident, and its events with why they are in it.")
    int show(@Mixin RecordOption record, @Parameters(paramLabel = "ID", description = "of an incident") String id)
            throws IOException {
        try (Output out = Output.to(Optional.empty(), polybius.streams());
                RecordFile file = RecordFile.open(record.file())) {
            Incident incident = file.incidents().get(id);
            new IncidentText(out).write(incident);
        }
        return ExitCode.OK;
    }

    /** Takes events out of one. */
    @Command(name = "split", description = "Takes events out of an incident; together they are one of their own.")
    int split(
            @Mixin RecordOption record,
            @Parameters(paramLabel = "INCIDENT", description = "id of an incident") String incident,
            @Parameters(paramLabel = "EVENT", arity = "1..*", description = "ids of events of it") List<String> events)
            throws IOException {
        String split = RecordFile.splitIncident(record.file(), incident, events);
        polybius.streams().tell(record.file() + ": split from incident " + incident + ": incident " + split);
        return ExitCode.OK;
    }

    /** Puts two together. */
    @Command(name = "join", description = "Puts two incidents together; the first keeps its id.")
    int join(
            @Mixin RecordOption record,
            @Parameters(paramLabel = "INCIDENT", description = "id of an incident") String incident,
            @Parameters(paramLabel = "OTHER", description = "id of the incident to add to it") String other)
            throws IOException {
        RecordFile.joinIncidents(record.file(), incident, other);
        polybius.streams().tell(record.file() + ": incident " + other + " joined to incident " + incident);
        return ExitCode.OK;
    }
}
