package org.polybius.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polybius.archive.EventHit;
import org.polybius.archive.RecordFile;
import org.polybius.archive.SearchPage;
import org.polybius.archive.StoredArticle;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Events or articles out of the record. */
@Command(
        name = "search",
        description = "Finds events in the record, the latest first.",
        footer = {
            "  polybius search 'type:SANCTION actor:GBR after:2024-09 factuality:asserted'",
            "  polybius search --articles '\"air defence\" -recipient:UKR'",
            "",
            "Each event is shown with its factuality; those that an article says did not",
            "happen only when the query asks for them. docs/search.md tells of the language."
        })
final class SearchCommand implements Callable<Integer> {

    enum Format {
        CARDS,
        JSONL,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Polybius polybius;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RecordOption record;

    @Mixin
    private QueryParameter query;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "cards",
            description = "cards, jsonl or csv; ${DEFAULT-VALUE} if not given")
    private Format format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many to show at most; ${DEFAULT-VALUE} if not given")
    private int limit;

    @Option(names = "--articles", description = "find articles by their whole text, and by their events")
    private boolean articles;

    @Override
    public Integer call() throws IOException, QueryException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
        }
        Query asked = query.parse();
        try (Output out = Output.to(Optional.empty(), polybius.streams());
                RecordFile file = RecordFile.open(record.file())) {
            if (articles) {
                articles(file.searchArticles(asked, SearchPage.first(limit)), out);
            } else {
                events(file, asked, out);
            }
        }
        return ExitCode.OK;
    }

    private void events(RecordFile file, Query asked, Output out) throws IOException {
        List<EventHit> hits = file.search(asked, SearchPage.first(limit));
        EventOutput output = switch (format) {
            case CARDS -> new CardOutput(new Paint(polybius.streams().colour()), true);
            case JSONL -> new JsonLinesOutput();
            case CSV -> new CsvOutput(true);
        };
        new HitOutput(output, out).write(hits);
        out.flush();
        polybius.streams().tell("events shown " + hits.size() + ", found " + file.count(asked));
    }

    private void articles(List<StoredArticle> found, Output out) throws IOException {
        ArticleList list = new ArticleList(out);
        switch (format) {
            case CARDS -> list.cards(found);
            case JSONL -> list.jsonLines(found);
            case CSV -> list.csv(found);
        }
        out.flush();
        polybius.streams().tell("articles shown " + found.size());
    }
}
