package org.polybius.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.article.Article;

/**
 * Extracted text against segments that it must and must not hold, white space aside, as trafilatura's evaluation counts
 * them: a wanted segment that is there is a true positive, an unwanted one a false one, over all pages.
 */
final class SegmentScores {

    private int pages;
    private int wanted;
    private int found;
    private int unwanted;
    private int intruders;

    void add(GoldPage gold, Optional<Article> article) {
        String text = spaced(article.map(SegmentScores::text).orElse(""));
        pages++;
        wanted += gold.with().size();
        unwanted += gold.without().size();
        found +=
                (int) gold.with().stream().filter(s -> text.contains(spaced(s))).count();
        intruders += (int)
                gold.without().stream().filter(s -> text.contains(spaced(s))).count();
    }

    /** Headline and body, as {@code polybius extract --format text} prints them. */
    private static String text(Article article) {
        return article.headline().map(article::words).orElse("") + "\n" + BodyScores.body(article);
    }

    static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    Map<String, Object> values(String prefix) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(prefix + "pages", pages);
        values.put(prefix + "f1", LabelScores.share(2 * found, wanted + found + intruders));
        values.put(prefix + "precision", LabelScores.share(found, found + intruders));
        values.put(prefix + "recall", LabelScores.share(found, wanted));
        values.put(prefix + "accuracy", LabelScores.share(found + unwanted - intruders, wanted + unwanted));
        return values;
    }
}
