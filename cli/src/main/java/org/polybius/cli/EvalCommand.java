package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.polybius.evaluation.Evaluation;
import org.polybius.evaluation.Evaluations;
import org.polybius.evaluation.Report;
import org.polybius.evaluation.ReportJson;
import org.polybius.evaluation.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How well the engine does on gold data. */
@Command(
        name = "eval",
        description = "Scores the coder against gold data.",
        footer = {
            "  polybius eval article article.txt expected.tsv",
            "  polybius eval relations --mode pair --format json gold.tsv",
            "  polybius eval relations --predictions predictions.tsv gold.tsv",
            "",
            "Sets, and what they read, are in docs/command.md."
        })
final class EvalCommand implements Callable<Integer> {

    private enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final CSVFormat TSV =
            CSVFormat.TDF.builder().setRecordSeparator('\n').get();

    @ParentCommand
    private Polybius polybius;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SET",
            description =
                    "what kind of gold data: article, relations, attribution, corpus, factuality, extraction, places,"
                            + " actors or incidents")
    private String set;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "the gold data")
    private List<Path> paths;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "relations: sentence (if not given) or pair; incidents: dev (if not given), test or all")
    private Optional<String> mode;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, or json: one object on one line; ${DEFAULT-VALUE} if not given")
    private Format format;

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "write every prediction there, as tab-separated values")
    private Optional<Path> predictions;

    @Override
    public Integer call() throws IOException {
        List<Evaluation> evaluations = Evaluations.all(polybius.coder());
        Evaluation evaluation = evaluations.stream()
                .filter(candidate -> candidate.set().equals(set))
                .findFirst()
                .orElseThrow(() -> wrong("no set '" + set + "'; there are "
                        + String.join(
                                ", ", evaluations.stream().map(Evaluation::set).toList())));
        int wanted = evaluation.paths().split(" ").length;
        if (paths.size() != wanted) {
            throw wrong("'" + set + "' wants " + evaluation.paths() + ", not " + paths.size() + " paths");
        }
        Report report = evaluation.evaluate(paths, modeOf(evaluation));
        if (predictions.isPresent()) {
            writePredictions(report, predictions.get());
        }
        try (Output out = Output.to(Optional.empty(), polybius.streams())) {
            out.write(format == Format.JSON ? ReportJson.write(report) + "\n" : text(report));
        }
        return ExitCode.OK;
    }

    private String modeOf(Evaluation evaluation) {
        List<String> modes = evaluation.modes();
        if (mode.isPresent() && !modes.contains(mode.get())) {
            throw wrong(
                    "'" + set + "' has " + (modes.isEmpty() ? "no modes" : "the modes " + String.join(", ", modes)));
        }
        return mode.orElse(modes.isEmpty() ? "" : modes.get(0));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static void writePredictions(Report report, Path file) throws IOException {
        try (Output out = Output.toFile(file)) {
            for (List<String> row : report.predictions()) {
                TSV.printRecord(out, row.toArray());
            }
        }
    }

    private static String text(Report report) {
        StringBuilder text = new StringBuilder();
        report.tables().forEach(table -> text.append(table).append('\n'));
        report.values().forEach((key, value) -> text.append(value instanceof Map ? "" : line(key, value)));
        return text.toString();
    }

    private static String line(String key, Object value) {
        if (value instanceof List<?> list) {
            return key + (list.isEmpty() ? " none" : "") + "\n"
                    + String.join(
                            "", list.stream().map(item -> "  " + item + "\n").toList());
        }
        return key + " " + (value instanceof Double share ? TextTable.share(share) : value) + "\n";
    }
}
