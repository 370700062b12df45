package org.polybius.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** The {@code polybius} command: reads its arguments, runs a subcommand, and gives the exit code. */
@Command(
        name = "polybius",
        description = {
            "Reads the news and keeps the record: who did what to whom, where and when, according to whom, and as what."
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

    private static final Map<String, Class<?>> SUBCOMMANDS = new LinkedHashMap<>();

    static {
        SUBCOMMANDS.put("code", CodeCommand.class);
        SUBCOMMANDS.put("import", ImportCommand.class);
        SUBCOMMANDS.put("serve", ServeCommand.class);
        SUBCOMMANDS.put("search", SearchCommand.class);
        SUBCOMMANDS.put("export", ExportCommand.class);
        SUBCOMMANDS.put("arms", ArmsCommand.class);
        SUBCOMMANDS.put("sanctions", SanctionsCommand.class);
        SUBCOMMANDS.put("diff", DiffCommand.class);
        SUBCOMMANDS.put("prune", PruneCommand.class);
        SUBCOMMANDS.put("incident", IncidentCommand.class);
        SUBCOMMANDS.put("extract", ExtractCommand.class);
        SUBCOMMANDS.put("explain", ExplainCommand.class);
        SUBCOMMANDS.put("eval", EvalCommand.class);
        SUBCOMMANDS.put("demo", DemoCommand.class);
        SUBCOMMANDS.put("doctor", DoctorCommand.class);
        SUBCOMMANDS.put("help", HelpCommand.class);
    }

    @Option(
            names = "--rules-only",
            scope = CommandLine.ScopeType.INHERIT,
            description = "let the rules decide alone, without the learned judge: faster, less accurate")
    private boolean rulesOnly;

    private final Streams streams;
    private final Supplier<Coder> coder;
    private final Supplier<Coder> ruling;

    /**
     * @param coder asked for only when something is to be coded
     * @param ruling the coder whose rules decide alone, asked for in the place of the other
     */
    Polybius(Streams streams, Supplier<Coder> coder, Supplier<Coder> ruling) {
        this.streams = streams;
        this.coder = coder;
        this.ruling = ruling;
    }

    /** The command with the coders that ship. */
    static Polybius shipped(Streams streams) {
        return new Polybius(streams, new LoadOnce<>(CoderLoading::load), new LoadOnce<>(CoderLoading::rulesAlone));
    }

    public static void main(String[] args) {
        int code = shipped(Streams.ofProcess()).run(args);
        CoderLoading.finish();
        System.exit(code);
    }

    /** @return one of {@link ExitCode} */
    int run(String... args) {
        return commandLine(args).execute(args);
    }

    /** With the subcommand alone that {@code args} begin with: looking into the others takes a tenth of a start. */
    private CommandLine commandLine(String... args) {
        Class<?> named = args.length == 0 || args[0].equals("help") ? null : SUBCOMMANDS.get(args[0]);
        return named == null ? commandLine() : commandLine(Map.of(args[0], named));
    }

    /** With all subcommands. */
    CommandLine commandLine() {
        return commandLine(SUBCOMMANDS);
    }

    private CommandLine commandLine(Map<String, Class<?>> subcommands) {
        Failures failures = new Failures(streams);
        CommandLine line = new CommandLine(this);
        // First, for what is set on the command goes for the subcommands that it has.
        subcommands.forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(Streams.writer(streams.out()))
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        streams.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(), "which command? 'polybius help' lists them");
    }

    Streams streams() {
        return streams;
    }

    Supplier<Coder> coder() {
        return rulesOnly ? ruling : coder;
    }
}
