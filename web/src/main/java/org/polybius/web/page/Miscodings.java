package org.polybius.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.polybius.engine.article.Span;
import org.polybius.web.event.Json;
import org.polybius.web.event.ShownEvent;
import org.polybius.web.http.Submission;

/** What readers found miscoded: test cases in a file beside the record, in the format of the corpus (docs/pages.md). */
final class Miscodings {

    private final Path file;

    Miscodings(Path record) {
        this.file = record.resolveSibling(record.getFileName() + ".miscodings.jsonl");
    }

    /**
     * @param sentence where the event's sentence stands
     * @return the number of the event that is miscoded
     */
    int save(ArticleView view, Span sentence, Submission submission) throws IOException {
        ShownEvent event = view.event(submission.path("event"));
        List<ShownEvent> beside = view.events().stream()
                .filter(other -> other.sentence() == event.sentence())
                .toList();
        CorpusCase saved = new CorpusCase(view.article(), sentence, beside);
        append(Json.of(saved.corrected(event, Correction.of(submission))) + "\n");
        return event.number();
    }

    private synchronized void append(String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
