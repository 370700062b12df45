package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Articles in, events out. */
@Command(
        name = "code",
        description = "Codes articles: who did what to whom, where and when, according to whom, and as what.",
        footer = {
            "  polybius code article.txt",
            "  polybius code --format csv --output events.csv pages/ feed.jsonl",
            "  cat page.html | polybius code --format jsonl -",
            "",
            "Input is plain text, HTML, or JSON Lines with headline, text, published,",
            "outlet and url; UTF-8 where nothing else is declared. Bad input is named on",
            "standard error and the rest goes on; the last line there counts articles,",
            "events, failed and skipped."
        })
final class CodeCommand implements Callable<Integer> {

    @ParentCommand
    private Polybius polybius;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table (cards to read), jsonl (every event with all fields) or csv; ${DEFAULT-VALUE} if not given")
    private EventOutput.Format format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "articles to code at a time; the output is the same with any number")
    private int threads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write there instead of standard output")
    private Optional<Path> output;

    @Option(
            names = "--negated",
            description = "let table and csv show also what an article says did not happen; jsonl always holds it")
    private boolean negated;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        Streams streams = polybius.streams();
        boolean colour = streams.colour() && output.isEmpty();
        Tally tally;
        try (Output out = Output.to(output, streams);
                CodingRun run = new CodingRun(
                        polybius.coder(), threads, new FormattedOutput(format.output(colour, negated), out), streams)) {
            tally = run.run(new NamedInputs(paths, streams));
        }
        streams.tell(tally.toString());
        return tally.exitCode();
    }
}
