package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.Event;
import org.polybius.engine.extraction.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Why an event was coded as it was. */
@Command(
        name = "explain",
        description = "Prints why an event was coded: the sentence and its tree, the rule, the words that it matched, "
                + "the rules that lost, and what changed on the way.",
        footer = {
            "  polybius explain article.txt --event 9f2c41d07a83e5b6",
            "  polybius explain article.txt --sentence 0",
            "",
            "'polybius code' prints the ids of the events."
        })
final class ExplainCommand implements Callable<Integer> {

    /** Which events to explain. */
    private static final class Choice {
        @Option(names = "--event", paramLabel = "ID", description = "the event with this id")
        private Optional<String> event = Optional.empty();

        @Option(
                names = "--sentence",
                paramLabel = "N",
                description = "all events of a sentence; the headline is -1, the first sentence of the body 0")
        private Optional<Integer> sentence = Optional.empty();

        boolean wants(Event candidate) {
            return event.map(candidate.id()::equals).orElse(true)
                    && sentence.map(n -> n == candidate.sentence()).orElse(true);
        }
    }

    @ParentCommand
    private Polybius polybius;

    @Parameters(paramLabel = "FILE", description = "what 'polybius code' was given, or - for standard input")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private Choice choice;

    private int explained;

    @Override
    public Integer call() throws IOException {
        Streams streams = polybius.streams();
        Tally tally = new Tally();
        try (Output out = Output.to(Optional.empty(), streams)) {
            new NamedInputs(List.of(file), streams).read(unread -> explain(unread.read(), tally, out));
        }
        if (explained == 0 && tally.exitCode() == ExitCode.OK) {
            streams.tell(file + ": nothing to explain; 'polybius code " + file + "' shows its events");
            return ExitCode.USAGE;
        }
        return tally.exitCode();
    }

    private void explain(Reading reading, Tally tally, Output out) throws IOException {
        Streams streams = polybius.streams();
        if (reading instanceof Reading.Read read) {
            tally.coded(0);
            explain(read.article(), out);
        } else if (reading instanceof Reading.Failed failed) {
            tally.failed();
            streams.tell(failed.origin() + ": " + failed.reason());
        } else {
            tally.skipped();
        }
    }

    private void explain(Article article, Output out) throws IOException {
        Coder coder = polybius.coder().get();
        CodedArticle coded = coder.code(article);
        List<Event> wanted = coded.events().stream().filter(choice::wants).toList();
        boolean sentenceOnly = wanted.isEmpty() && choice.sentence.isPresent();
        if (wanted.isEmpty() && !sentenceOnly) {
            return;
        }
        Explanation explanation = new Explanation(
                coded,
                coder.parse(article, coded.sentences()),
                new Paint(polybius.streams().colour()));
        int sentence = sentenceOnly ? choice.sentence.get() : wanted.get(0).sentence();
        String text = explanation.text(sentence, wanted);
        explained += text.isEmpty() ? 0 : 1;
        out.write(text);
    }
}
