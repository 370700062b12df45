package org.polybius.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polybius.archive.StoredArticle;
import org.polybius.web.event.Json;
import org.polybius.web.event.MarkedText;
import org.polybius.web.event.Party;
import org.polybius.web.event.Saying;
import org.polybius.web.event.Segment;
import org.polybius.web.event.Shown;
import org.polybius.web.event.ShownEvent;
import org.polybius.web.http.Page;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Table;

/**
 * An article as its page shows it.
 *
 * @param base path of the page
 * @param stored whether the record holds it
 * @param reported the event whose miscoding was just saved, by number; 0 for none
 */
public record ArticleView(StoredArticle article, List<ShownEvent> events, String base, boolean stored, int reported) {

    /** As many cards as a page shows. */
    static final int MOST_EVENTS = 500;

    private static final List<String> COLUMNS = List.of(
            "id",
            "sentence",
            "type",
            "code",
            "factuality",
            "actor",
            "actor_code",
            "act",
            "recipient",
            "recipient_code",
            "source",
            "stance",
            "date",
            "place",
            "object");

    static ArticleView of(StoredArticle article, List<String> events, String base, boolean stored, int reported) {
        List<ShownEvent> shown = IntStream.range(0, events.size())
                .mapToObj(i -> ShownEvent.of(i + 1, events.get(i)))
                .toList();
        return new ArticleView(article, shown, base, stored, reported);
    }

    /** The same, where the miscoding of an event was just saved. */
    ArticleView reporting(int number) {
        return new ArticleView(article, events, base, stored, number);
    }

    /** The event with that id. */
    ShownEvent event(String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("the article has no event " + id));
    }

    public String title() {
        return article.headline()
                .filter(h -> !h.isBlank())
                .map(h -> Shown.line(h, 300))
                .orElse("Article without a headline");
    }

    /** Outlet and day, as far as they are known. */
    public String byline() {
        List<String> parts = new ArrayList<>();
        article.outlet().map(o -> Shown.line(o, 100)).ifPresent(parts::add);
        article.published().map(Shown::day).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    public Optional<String> link() {
        return article.url().flatMap(Shown::link);
    }

    public List<ShownEvent> cards() {
        return events.subList(0, Math.min(events.size(), MOST_EVENTS));
    }

    public List<List<Segment>> paragraphs() {
        return new MarkedText(article.text(), cards()).paragraphs();
    }

    /** What of the article is not shown, in words; empty where all is. */
    public String omitted() {
        List<String> parts = new ArrayList<>();
        if (article.text().length() > MarkedText.MOST) {
            parts.add("the first " + MarkedText.MOST + " of " + article.text().length() + " characters");
        }
        if (events.size() > MOST_EVENTS) {
            parts.add("the first " + MOST_EVENTS + " of " + events.size() + " events");
        }
        return parts.isEmpty() ? "" : "Shown here: " + String.join(" and ", parts) + ". All of it is in the JSON.";
    }

    Page page() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", article.id());
        json.put("headline", article.headline());
        json.put("published", article.published().map(Object::toString));
        json.put("outlet", article.outlet());
        json.put("url", article.url());
        json.put("text", article.text());
        json.put("events", events.stream().map(ShownEvent::json).toList());
        return new Page("article", this, Json.of(json), table());
    }

    private Table table() {
        return new Table(COLUMNS, events.stream().<List<?>>map(ArticleView::row).toList());
    }

    private static List<?> row(ShownEvent event) {
        return List.of(
                event.id(),
                event.sentence(),
                event.type(),
                event.code(),
                event.factuality(),
                event.who(),
                codes(event.actors()),
                event.act(),
                event.whom(),
                codes(event.recipients()),
                event.innermost().map(Saying::who).orElse(""),
                event.innermost().map(Saying::stance).orElse(""),
                event.date(),
                event.place(),
                event.object());
    }

    private static String codes(List<Party> parties) {
        return String.join(" ", parties.stream().flatMap(p -> p.code().stream()).toList());
    }
}
