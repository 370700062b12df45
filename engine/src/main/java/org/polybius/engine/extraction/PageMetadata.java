package org.polybius.engine.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, in its meta tags and in its markup, the most explicit first. */
record PageMetadata(
        Optional<String> headline,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> body) {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=publication_date]",
            "meta[name=article.published]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=cXenseParse:recs:publishtime]",
            "meta[name=DC.date.issued]",
            "meta[name=dc.date]",
            "meta[name=dcterms.created]",
            "meta[property=og:published_time]");

    static PageMetadata of(Document page) {
        LinkedData linked = LinkedData.of(page);
        Optional<String> outlet = linked.outlet()
                .or(() -> content(page, "meta[property=og:site_name]"))
                .or(() -> content(page, "meta[name=application-name]"));
        return new PageMetadata(
                headline(page, linked, outlet), published(page, linked), outlet, url(page, linked), linked.body());
    }

    private static Optional<String> headline(Document page, LinkedData linked, Optional<String> outlet) {
        Optional<String> title = linked.headline()
                .or(() -> content(page, "meta[property=og:title]"))
                .or(() -> content(page, "meta[name=twitter:title]"))
                .or(() -> line(page.title()));
        List<String> shown = page.select("h1").stream()
                .limit(20)
                .map(h1 -> spaced(h1.text()))
                .filter(h1 -> !h1.isEmpty())
                .toList();
        // The heading is what readers see; the title often carries the outlet's name behind it.
        return title.flatMap(t -> shown.stream()
                        .filter(h1 -> t.startsWith(h1) && h1.length() > 10)
                        .findFirst())
                .or(() -> shown.stream()
                        .filter(h1 -> shown.size() == 1 && isHeadline(h1, outlet))
                        .filter(h1 -> title.filter(h1::contains).isEmpty())
                        .findFirst())
                .or(() -> title.map(t -> withoutOutlet(t, outlet)))
                .or(() -> shown.stream().findFirst());
    }

    private static boolean isHeadline(String h1, Optional<String> outlet) {
        int words = h1.split(" ").length;
        return words >= 4 && words <= 40 && outlet.filter(h1::equalsIgnoreCase).isEmpty();
    }

    /** "Port reopens - The Harbour Gazette" without its end. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ")) {
            int at = title.lastIndexOf(separator);
            String end = at < 0 ? "" : title.substring(at + separator.length());
            boolean named = outlet.isPresent() && end.equalsIgnoreCase(outlet.get());
            if (at > 15 && (named || separator.equals(" | ") || end.split(" ").length <= 4 && outlet.isEmpty())) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static Optional<LocalDate> published(Document page, LinkedData linked) {
        return Stream.of(
                        linked.published().stream(),
                        DATES.stream().flatMap(css -> content(page, css).stream()),
                        page.select("[itemprop=datePublished]").stream()
                                .limit(5)
                                .map(PageMetadata::dateOf),
                        page.select("time[datetime], time[pubdate], abbr.published").stream()
                                .limit(5)
                                .map(PageMetadata::dateOf),
                        page
                                .select(
                                        ".published, .date, .post-date, .entry-date, .article-date, .dateline, .timestamp, .byline")
                                .stream()
                                .limit(10)
                                .map(PageMetadata::dateOf))
                .flatMap(dates -> dates)
                .flatMap(date -> StatedDate.find(date).stream())
                .map(StatedDate::date)
                .findFirst();
    }

    private static String dateOf(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (StatedDate.find(element.attr(attribute)).isPresent()) {
                return element.attr(attribute);
            }
        }
        return spaced(element.text());
    }

    private static Optional<String> url(Document page, LinkedData linked) {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href").strip())
                .filter(href -> href.startsWith("http"))
                .or(() -> content(page, "meta[property=og:url]"))
                .or(linked::url);
    }

    private static Optional<String> content(Document page, String css) {
        return Optional.ofNullable(page.selectFirst(css)).flatMap(element -> line(element.attr("content")));
    }

    private static Optional<String> line(String words) {
        return Optional.of(spaced(words)).filter(line -> !line.isEmpty());
    }

    static String spaced(String words) {
        return words.replace('\u00A0', ' ').strip().replaceAll("\\s++", " ");
    }
}
