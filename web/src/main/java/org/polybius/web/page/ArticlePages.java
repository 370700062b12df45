package org.polybius.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.EventFilter;
import org.polybius.archive.RecordFile;
import org.polybius.archive.StoredArticle;
import org.polybius.engine.article.Span;
import org.polybius.web.Records;
import org.polybius.web.http.Action;
import org.polybius.web.http.Page;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Route.Parameter;
import org.polybius.web.http.Submission;

/** The articles of the record: text and events, each lighting the other. */
final class ArticlePages {

    private static final String BASE = "/article/";

    private final Records records;
    private final Miscodings miscodings;

    ArticlePages(Records records, Miscodings miscodings) {
        this.records = records;
        this.miscodings = miscodings;
    }

    List<Route> routes() {
        return List.of(new Route(
                "article",
                BASE + "{id}",
                "An article with its text and all fields of its events",
                List.of(new Parameter("reported", "number of the event whose miscoding was saved", "1")),
                List.of("id", "headline", "published", "outlet", "url", "text", "events"),
                this::article));
    }

    List<Action> actions() {
        return List.of(
                new Action(BASE + "{id}/{event}/report", "Saves a miscoding of an event as a test case", this::report));
    }

    private Page article(Request request) throws IOException {
        return view(request.path("id"), request.number("reported", 0, 0, Integer.MAX_VALUE))
                .page();
    }

    private ArticleView view(String id, int reported) throws IOException {
        return records.read(record -> view(record, id, reported))
                .flatMap(found -> found)
                .orElseThrow(() -> Refusal.notFound("the record has no article " + id));
    }

    private static Optional<ArticleView> view(RecordFile record, String id, int reported) throws IOException {
        Optional<StoredArticle> article = record.article(id);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        List<String> events = new ArrayList<>();
        record.events(EventFilter.all().article(id), event -> events.add(event.json()));
        return Optional.of(ArticleView.of(article.get(), events, BASE + id, true, reported));
    }

    private String report(Submission submission) throws IOException {
        ArticleView view = view(submission.path("id"), 0);
        Span sentence = records.read(record -> record.sentence(submission.path("event")))
                .flatMap(found -> found)
                .orElseThrow(() -> Refusal.notFound("the article has no event " + submission.path("event")));
        int number = miscodings.save(view, sentence, submission);
        return view.base() + "?reported=" + number + "#e" + number;
    }
}
