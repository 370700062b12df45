package org.polybius.cli;

import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code polybius} command: reads its arguments, runs a subcommand, and gives the exit code. */
@Command(
        name = "polybius",
        description = {
            "Reads the news and keeps the record: who did what to whom, where and when, according to whom, and as what."
        },
        subcommands = {
            CodeCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            EvalCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well; input with nothing in it is skipped",
            "1:some input failed, the rest was done",
            "2:wrong command line, or nothing could be read",
            "3:a fault of Polybius or of the machine",
            "141:the reader of standard output went away"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  polybius demo",
            "  polybius code article.txt",
            "  polybius code --format jsonl --threads 2 news.jsonl > events.jsonl",
            "",
            "'polybius help COMMAND' tells of one command."
        })
public final class Polybius implements Runnable {

    private final Streams streams;
    private final Supplier<Coder> coder;

    /** @param coder asked for only when something is to be coded: loading takes ten seconds */
    Polybius(Streams streams, Supplier<Coder> coder) {
        this.streams = streams;
        this.coder = coder;
    }

    public static void main(String[] args) {
        System.exit(new Polybius(Streams.ofProcess(), new LoadOnce<>(Coder::standard)).run(args));
    }

    /** @return one of {@link ExitCode} */
    int run(String... args) {
        return commandLine().execute(args);
    }

    CommandLine commandLine() {
        Failures failures = new Failures(streams);
        CommandLine line = new CommandLine(this)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(Streams.writer(streams.out()))
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        streams.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return line.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(), "which command? 'polybius help' lists them");
    }

    Streams streams() {
        return streams;
    }

    Supplier<Coder> coder() {
        return coder;
    }
}
