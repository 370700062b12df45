package org.polybius.engine.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in schema.org's JSON-LD; everything empty where it describes none. */
record LinkedData(
        Optional<String> headline,
        Optional<String> published,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> body) {

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "TechArticle",
            "ScholarlyArticle",
            "Report");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** A page describes a handful of things; one that describes thousands is not worth the search. */
    private static final int MOST_NODES = 2000;

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<LinkedData> article = article(script.data());
            if (article.isPresent()) {
                return article.get();
            }
        }
        return new LinkedData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<LinkedData> article(String json) {
        try {
            Deque<JsonNode> queue = new ArrayDeque<>();
            queue.add(JSON.readTree(json));
            for (int seen = 0; seen < MOST_NODES && !queue.isEmpty(); seen++) {
                JsonNode node = queue.remove();
                if (isArticle(node)) {
                    return Optional.of(read(node));
                }
                node.values().stream().filter(JsonNode::isContainer).forEach(queue::add);
            }
        } catch (JacksonException e) {
            // Broken JSON-LD is common and harmless: the page's own text is still there.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isString() && ARTICLES.contains(type.stringValue())
                || type.isArray()
                        && type.values().stream().anyMatch(t -> t.isString() && ARTICLES.contains(t.stringValue()));
    }

    private static LinkedData read(JsonNode article) {
        JsonNode publisher = article.path("publisher");
        return new LinkedData(
                string(article.path("headline")).or(() -> string(article.path("name"))),
                string(article.path("datePublished")),
                string((publisher.isArray() ? publisher.path(0) : publisher).path("name")),
                string(article.path("url")).filter(url -> url.startsWith("http")),
                string(article.path("articleBody")));
    }

    /** Entities and tags inside JSON-LD are a frequent mistake of publishing systems. */
    private static Optional<String> string(JsonNode node) {
        return node.isString()
                ? Optional.of(plain(node.stringValue())).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private static String plain(String value) {
        boolean markup = value.indexOf('&') >= 0 || value.indexOf('<') >= 0;
        return (markup ? Jsoup.parseBodyFragment(value).body().wholeText() : value).strip();
    }
}
