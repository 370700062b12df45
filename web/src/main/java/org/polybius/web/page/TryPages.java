package org.polybius.web.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.polybius.archive.ArticleEntry;
import org.polybius.archive.StoredArticle;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import org.polybius.web.event.Json;
import org.polybius.web.event.ShownEvent;
import org.polybius.web.http.Action;
import org.polybius.web.http.Page;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Submission;
import org.polybius.web.http.Submission.Upload;
import org.polybius.web.http.Table;

/** A text that somebody pastes or drops: coded at once, shown as an article's page, and not stored. */
public final class TryPages implements AutoCloseable {

    private static final String BASE = "/try";

    /** As many of a JSON Lines file are coded here. */
    private static final int MOST_ARTICLES = 20;

    /** As many as are remembered, for whoever reloads the page. */
    private static final int REMEMBERED = 50;

    private static final int AT_A_TIME = 2;

    /** What was tried last and came to nothing, or to several articles. */
    public record TryView(List<Tried> articles, List<String> troubles) {}

    /** An article that was tried. */
    public record Tried(String path, String title, int events) {}

    private record Remembered(ArticleView view, List<Sentence> sentences) {

        Span sentence(int index) {
            return sentences.stream()
                    .filter(sentence -> sentence.index() == index)
                    .findFirst()
                    .orElseThrow()
                    .span();
        }
    }

    private final Supplier<Coder> coder;
    private final Miscodings miscodings;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Map<String, Remembered> views = remembering();
    private final Map<String, TryView> batches = remembering();

    TryPages(Supplier<Coder> coder, Miscodings miscodings) {
        this.coder = coder;
        this.miscodings = miscodings;
    }

    private static <T> Map<String, T> remembering() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    List<Route> routes() {
        return List.of(
                new Route("try", BASE, "Where a text can be tried", List.of(), List.of("post"), this::form),
                new Route(
                        "tried",
                        BASE + "/article/{id}",
                        "A text that was tried, with its events",
                        List.of(),
                        List.of("id", "headline", "published", "outlet", "url", "text", "events"),
                        request -> remembered(request.path("id"))
                                .view()
                                .reporting(request.number("reported", 0, 0, 9999))
                                .page()),
                new Route(
                        "batch",
                        BASE + "/batch/{id}",
                        "The articles of a file that was tried",
                        List.of(),
                        List.of("articles", "troubles"),
                        this::batch));
    }

    List<Action> actions() {
        return List.of(
                new Action(BASE, "Codes a text or a file", this::code),
                new Action(BASE + "/article/{id}/{event}/report", "Saves a miscoding of an event", this::report));
    }

    private Page form(Request request) {
        TryView none = new TryView(List.of(), List.of());
        return new Page("try", none, Json.of(Map.of("post", BASE)), new Table(List.of("post"), List.of(List.of(BASE))));
    }

    private synchronized Remembered remembered(String id) {
        Remembered remembered = views.get(id);
        if (remembered == null) {
            throw Refusal.notFound("what was tried is remembered for a while only; try it again");
        }
        return remembered;
    }

    private synchronized Page batch(Request request) {
        TryView view = batches.get(request.path("id"));
        if (view == null) {
            throw Refusal.notFound("what was tried is remembered for a while only; try it again");
        }
        return new Page(
                "try",
                view,
                Json.of(view),
                new Table(
                        List.of("path", "title", "events"),
                        view.articles().stream()
                                .<List<?>>map(a -> List.of(a.path(), a.title(), a.events()))
                                .toList()));
    }

    private String report(Submission submission) throws IOException {
        Remembered tried = remembered(submission.path("id"));
        ArticleView view = tried.view();
        ShownEvent event = view.event(submission.path("event"));
        int number = miscodings.save(view, tried.sentence(event.sentence()), submission);
        return view.base() + "?reported=" + number + "#e" + number;
    }

    private String code(Submission submission) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refusal(503, "others are trying texts; try again in a moment");
        }
        try {
            return coded(submission);
        } finally {
            places.release();
        }
    }

    private String coded(Submission submission) throws IOException {
        List<Tried> tried = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        try (Stream<Reading> readings = readings(submission)) {
            for (Reading reading : (Iterable<Reading>) readings.limit(MOST_ARTICLES)::iterator) {
                if (reading instanceof Reading.Read read) {
                    tried.add(remember(dated(read.article(), submission)));
                    troubles.addAll(read.warnings());
                } else if (reading instanceof Reading.Failed failed) {
                    troubles.add(failed.origin() + ": " + failed.reason());
                } else {
                    troubles.add(reading.origin() + ": " + ((Reading.Skipped) reading).reason());
                }
            }
        }
        if (tried.isEmpty()) {
            throw new Refusal(422, "nothing to code: " + String.join("; ", troubles));
        }
        return tried.size() == 1 && troubles.isEmpty() ? tried.get(0).path() : batchOf(new TryView(tried, troubles));
    }

    private static Stream<Reading> readings(Submission submission) {
        Upload upload = submission.file("file").orElse(null);
        if (upload != null) {
            return new ArticleReader().read(upload.name(), upload.content());
        }
        String text = submission.field("text").orElseThrow(() -> Refusal.badRequest("paste a text or choose a file"));
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new ArticleReader().read("pasted text", in);
    }

    /** With the day that the reader gave, where the text has none: without one "on Tuesday" means nothing. */
    private static Article dated(Article article, Submission submission) {
        if (article.published().isPresent() || submission.field("published").isEmpty()) {
            return article;
        }
        try {
            LocalDate day = LocalDate.parse(submission.field("published").get().strip());
            return new Article(
                    article.id(),
                    article.text(),
                    article.headline(),
                    article.dateline(),
                    article.paragraphs(),
                    Optional.of(day),
                    article.outlet(),
                    article.url());
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest("published must be a day such as 2025-03-11");
        }
    }

    private Tried remember(Article article) {
        CodedArticle coded = coder.get().code(article);
        ArticleEntry entry = ArticleEntry.of(coded);
        StoredArticle shown = new StoredArticle(
                article.id(),
                article.headline().map(article::words),
                article.headline(),
                article.text(),
                entry.textHash(),
                article.published(),
                article.outlet(),
                article.url());
        ArticleView view = ArticleView.of(shown, entry.json(), BASE + "/article/" + article.id(), false, 0);
        synchronized (this) {
            views.put(article.id(), new Remembered(view, coded.sentences()));
        }
        return new Tried(view.base(), view.title(), view.events().size());
    }

    private synchronized String batchOf(TryView view) {
        String id = Integer.toHexString(view.hashCode());
        batches.put(id, view);
        return BASE + "/batch/" + id;
    }

    @Override
    public synchronized void close() {
        views.clear();
        batches.clear();
    }
}
