package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.polybius.engine.article.Article;

/**
 * Extracted bodies against whole gold ones, as the article extraction benchmark scores them: runs of four words, counted
 * as often as they stand there; precision and recall are means over pages and F1 is theirs. {@code accuracy} is the share
 * of pages whose words are all the same, in order.
 */
final class BodyScores {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int RUN = 4;

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();
    private int pages;
    private int same;

    void add(GoldPage gold, Optional<Article> article) {
        List<String> wanted = words(gold.body().orElse(""));
        List<String> found = words(article.map(BodyScores::body).orElse(""));
        pages++;
        same += wanted.equals(found) ? 1 : 0;
        Map<List<String>, Integer> wantedRuns = runs(wanted);
        Map<List<String>, Integer> foundRuns = runs(found);
        int right = wantedRuns.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), foundRuns.getOrDefault(run.getKey(), 0)))
                .sum();
        if (!foundRuns.isEmpty()) {
            precisions.add(LabelScores.share(right, sum(foundRuns)));
        }
        if (!wantedRuns.isEmpty()) {
            recalls.add(LabelScores.share(right, sum(wantedRuns)));
        }
    }

    /** The paragraphs, the dateline that stands before one included: a line each. */
    static String body(Article article) {
        List<String> paragraphs = new ArrayList<>();
        article.dateline().ifPresent(dateline -> paragraphs.add(article.words(dateline.span())));
        article.paragraphs().forEach(paragraph -> paragraphs.add(article.words(paragraph)));
        return String.join("\n", paragraphs);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A text of fewer words than a run is one run. */
    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        if (!words.isEmpty()) {
            for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
                runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
            }
        }
        return runs;
    }

    private static int sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Object> values(String prefix) {
        double precision = mean(precisions);
        double recall = mean(recalls);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(prefix + "pages", pages);
        values.put(prefix + "f1", precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall));
        values.put(prefix + "precision", precision);
        values.put(prefix + "recall", recall);
        values.put(prefix + "accuracy", LabelScores.share(same, pages));
        return values;
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
