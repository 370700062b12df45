package org.polybius.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.polybius.engine.coding.Coder;
import org.polybius.web.event.Json;
import org.polybius.web.event.ShownEvent;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Submission;

/** What readers found miscoded: test cases in a file beside the record, one JSON object a line (docs/pages.md). */
final class Miscodings {

    private static final int LONGEST = 4000;

    private final Path file;

    Miscodings(Path record) {
        this.file = record.resolveSibling(record.getFileName() + ".miscodings.jsonl");
    }

    /** @return the number of the event that is miscoded */
    int save(ArticleView view, Submission submission) throws IOException {
        String id = submission.path("event");
        ShownEvent event = view.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("the article has no event " + id));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", view.article().id());
        line.put("published", view.article().published().map(Object::toString));
        line.put("outlet", view.article().outlet());
        line.put("url", view.article().url());
        line.put("text", view.article().text());
        line.put("event", event.json());
        line.put("wrong", field(submission, "wrong"));
        line.put("right", submission.field("right").map(Miscodings::bounded));
        line.put("coder", Coder.RELEASE);
        append(Json.of(line) + "\n");
        return event.number();
    }

    private static String field(Submission submission, String name) {
        return submission
                .field(name)
                .map(Miscodings::bounded)
                .orElseThrow(() -> Refusal.badRequest("say what is wrong with the event"));
    }

    private static String bounded(String value) {
        if (value.length() > LONGEST) {
            throw Refusal.badRequest("a report has at most " + LONGEST + " characters");
        }
        return value.strip();
    }

    private synchronized void append(String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
