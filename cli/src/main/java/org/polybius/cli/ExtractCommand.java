package org.polybius.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polybius.engine.article.Article;
import org.polybius.engine.extraction.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What is read of an input, before any coding. */
@Command(
        name = "extract",
        description = "Prints what is read of each input: headline, outlet, date, dateline and paragraphs.",
        footer = {"  polybius extract page.html", "  polybius extract --format text page.html"})
final class ExtractCommand implements Callable<Integer> {

    private enum Format {
        JSON,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Polybius polybius;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json (one object a line, with offsets) or text; ${DEFAULT-VALUE} if not given")
    private Format format;

    @Override
    public Integer call() throws IOException {
        Streams streams = polybius.streams();
        Tally tally = new Tally();
        try (Output out = Output.to(Optional.empty(), streams)) {
            new NamedInputs(paths, streams).read(unread -> print(unread.read(), out, tally));
        }
        return tally.exitCode();
    }

    private void print(Reading reading, Writer out, Tally tally) throws IOException {
        Streams streams = polybius.streams();
        if (reading instanceof Reading.Read read) {
            read.warnings().forEach(streams::tell);
            out.write(format == Format.JSON ? ArticleJson.write(read.article()) + "\n" : text(read.article()));
            tally.coded(0);
        } else if (reading instanceof Reading.Failed failed) {
            streams.tell(failed.origin() + ": " + failed.reason());
            tally.failed();
        } else if (reading instanceof Reading.Skipped skipped) {
            streams.tell(skipped.origin() + ": skipped: " + skipped.reason());
            tally.skipped();
        }
    }

    /** Headline and paragraphs, each on a line of its own. */
    private static String text(Article article) {
        StringBuilder text = new StringBuilder();
        article.headline()
                .ifPresent(
                        span -> text.append(Printable.line(article.words(span))).append("\n\n"));
        article.paragraphs()
                .forEach(
                        span -> text.append(Printable.line(article.words(span))).append("\n\n"));
        return text.toString();
    }
}
