package org.polybius.evaluation.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.article.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles as JSON Lines, over and over, every time under other URLs: so that they are other articles with other ids. Only
 * the first time's worth of them is in memory.
 */
final class RepeatedArticles {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<byte[]> openLines;
    private final List<Integer> sentences;

    RepeatedArticles(List<Article> articles) {
        SentenceSplitter splitter = new SentenceSplitter();
        openLines = articles.stream().map(RepeatedArticles::openLine).toList();
        sentences =
                articles.stream().map(article -> splitter.split(article).size()).toList();
    }

    /** The article's line up to the end of its URL. */
    private static byte[] openLine(Article article) {
        boolean titled = article.headline().filter(span -> span.start() == 0).isPresent();
        int body = titled ? article.headline().map(Span::end).orElseThrow() : 0;
        ObjectNode object = JSON.createObjectNode();
        if (titled) {
            object.put("headline", article.text().substring(0, body));
        }
        object.put("text", article.text().substring(body).strip());
        article.published().map(LocalDate::toString).ifPresent(date -> object.put("published", date));
        article.outlet().ifPresent(outlet -> object.put("outlet", outlet));
        object.put("url", article.url().orElse("article:" + article.id()) + "#");
        String line = object.toString();
        return line.substring(0, line.length() - "\"}".length()).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the articles from number {@code from} up to but not including {@code to}, a line each. */
    void write(int from, int to, OutputStream out) throws IOException {
        for (int i = from; i < to; i++) {
            out.write(openLines.get(i % openLines.size()));
            out.write((i / openLines.size() + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How many sentences the first {@code count} articles have. */
    long sentences(int count) {
        long all = sentences.stream().mapToLong(n -> n).sum();
        long rest = sentences.stream()
                .limit(count % sentences.size())
                .mapToLong(n -> n)
                .sum();
        return count / sentences.size() * all + rest;
    }
}
