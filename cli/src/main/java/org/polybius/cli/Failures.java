package org.polybius.cli;

import java.io.IOException;
import org.polybius.archive.RecordException;
import org.polybius.archive.query.QueryException;
import org.polybius.evaluation.GoldException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a line on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Streams streams;

    Failures(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        streams.tell(e.getMessage());
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        streams.err().println("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof OutputException output) {
            return outputFailed(output);
        }
        if (e instanceof RecordException record) {
            streams.tell(record.getMessage());
            return record.fault() == RecordException.Fault.MACHINE ? ExitCode.INTERNAL : ExitCode.USAGE;
        }
        if (e instanceof QueryException query) {
            streams.tell(query.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof GoldException || e instanceof IOException) {
            streams.tell(e instanceof IOException io ? Reasons.of(io) : e.getMessage());
            return ExitCode.USAGE;
        }
        streams.tell("internal error; please report it with what follows");
        e.printStackTrace(streams.err());
        return ExitCode.INTERNAL;
    }

    private int outputFailed(OutputException e) {
        if (e.isClosedPipe()) {
            return ExitCode.OUTPUT_CLOSED;
        }
        streams.tell(e.getMessage());
        return ExitCode.INTERNAL;
    }
}
