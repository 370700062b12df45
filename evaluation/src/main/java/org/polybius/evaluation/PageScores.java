package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.article.Article;

/**
 * Titles and dates against the pages' own, where the gold data has one: titles by their letters and digits, whatever their
 * case. A page without a reading has neither.
 */
final class PageScores {

    private static final List<String> COLUMNS =
            List.of("id", "gold_title", "title", "gold_date", "date", "missing_segments", "unwanted_segments", "body");

    private final List<List<String>> predictions = new ArrayList<>(List.of(COLUMNS));
    private int unread;
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesRight;

    void add(GoldPage gold, Optional<Article> article) {
        String title = article.flatMap(a -> a.headline().map(a::words)).orElse("");
        String date = article.flatMap(Article::published).map(Object::toString).orElse("");
        unread += article.isEmpty() ? 1 : 0;
        if (gold.title().isPresent()) {
            titles++;
            titlesRight += letters(title).equals(letters(gold.title().get())) ? 1 : 0;
        }
        if (gold.date().isPresent()) {
            dates++;
            datesRight += gold.date().get().equals(date) ? 1 : 0;
        }
        String body = SegmentScores.spaced(article.map(BodyScores::body).orElse(""));
        String text = SegmentScores.spaced(title + " " + body);
        predictions.add(List.of(
                gold.id(),
                gold.title().orElse(""),
                title,
                gold.date().orElse(""),
                date,
                String.join(
                        " | ",
                        gold.with().stream()
                                .filter(s -> !text.contains(SegmentScores.spaced(s)))
                                .toList()),
                String.join(
                        " | ",
                        gold.without().stream()
                                .filter(s -> text.contains(SegmentScores.spaced(s)))
                                .toList()),
                body));
    }

    private static String letters(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What the gold data does not tell has no figure: a share of nothing would read as "all wrong". */
    void put(Map<String, Object> values) {
        values.put("unread", unread);
        if (titles > 0) {
            values.put("titles", titles);
            values.put("title_accuracy", LabelScores.share(titlesRight, titles));
        }
        if (dates > 0) {
            values.put("dates", dates);
            values.put("date_accuracy", LabelScores.share(datesRight, dates));
        }
    }

    List<List<String>> predictions() {
        return predictions;
    }
}
