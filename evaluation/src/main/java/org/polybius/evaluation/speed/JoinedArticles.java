package org.polybius.evaluation.speed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

/** The body sentences of articles, cut anew into articles of any length. */
final class JoinedArticles {

    private static final int SENTENCES_A_PARAGRAPH = 3;

    private final List<String> sentences;

    JoinedArticles(List<Article> articles) {
        SentenceSplitter splitter = new SentenceSplitter();
        sentences = articles.stream()
                .flatMap(article -> splitter.split(article).stream()
                        .filter(sentence -> !sentence.isHeadline())
                        .map(sentence -> article.words(sentence.span()).replaceAll("\\s+", " ")))
                .toList();
    }

    /**
     * The first {@code total} sentences, from the start again where there are fewer, in articles of {@code length}
     * sentences. So all lengths are measured on the same sentences.
     *
     * @param total a multiple of {@code length}
     */
    List<Article> ofLength(int length, int total) {
        List<Article> articles = new ArrayList<>();
        for (int from = 0; from < total; from += length) {
            articles.add(article(from, length));
        }
        return articles;
    }

    private Article article(int from, int length) {
        StringBuilder text = new StringBuilder("Joined\n\n");
        for (int i = 0; i < length; i++) {
            text.append(sentences.get((from + i) % sentences.size()))
                    .append((i + 1) % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
        }
        var bytes = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        try (Stream<Reading> readings = new ArticleReader().read("joined-" + from + ".txt", bytes)) {
            return ((Reading.Read) readings.findFirst().orElseThrow()).article();
        }
    }
}
