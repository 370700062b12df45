package org.polybius.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polybius.archive.RecordFile;
import org.polybius.archive.StoredArticle;
import org.polybius.web.Records;
import org.polybius.web.event.Json;
import org.polybius.web.event.Shown;
import org.polybius.web.http.Page;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Table;

/** What one sees first. */
public final class FirstView {

    private static final int MOST = 200;

    /** An article in a list. */
    public record Listed(String id, String title, String outlet, String published) {}

    /** The articles, as they came. */
    public record View(List<Listed> articles) {}

    private final Records records;

    FirstView(Records records) {
        this.records = records;
    }

    List<Route> routes() {
        return List.of(
                new Route("index", "/", "The articles of the record", List.of(), List.of("articles"), this::index));
    }

    private Page index(Request request) throws IOException {
        View view = records.read(FirstView::view).orElse(new View(List.of()));
        return new Page(
                view.articles().isEmpty() ? "empty" : "index",
                view,
                Json.of(Map.of("articles", view.articles())),
                new Table(
                        List.of("id", "title", "outlet", "published"),
                        view.articles().stream()
                                .<List<?>>map(a -> List.of(a.id(), a.title(), a.outlet(), a.published()))
                                .toList()));
    }

    private static View view(RecordFile record) throws IOException {
        List<Listed> articles = new ArrayList<>();
        record.articles(article -> {
            if (articles.size() < MOST) {
                articles.add(listed(article));
            }
        });
        return new View(articles);
    }

    private static Listed listed(StoredArticle article) {
        return new Listed(
                article.id(),
                article.headline().map(h -> Shown.line(h, 200)).orElse("Article without a headline"),
                article.outlet().map(o -> Shown.line(o, 80)).orElse(""),
                article.published().map(Shown::day).orElse(""));
    }
}
