package org.polybius.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Precision, recall and F1 of a classifier that may also give no label, which counts as a miss of the gold label and as
 * a false alarm of none. The macro average is over the labels that the gold data has.
 */
final class LabelScores {

    private static final class Counts {
        int right;
        int falseAlarms;
        int misses;

        double precision() {
            return share(right, right + falseAlarms);
        }

        double recall() {
            return share(right, right + misses);
        }

        double f1() {
            return share(2 * right, 2 * right + falseAlarms + misses);
        }

        int support() {
            return right + misses;
        }
    }

    private final Map<String, Counts> labels = new TreeMap<>();
    private int right;
    private int all;

    void add(String gold, Optional<String> predicted) {
        all++;
        if (predicted.filter(gold::equals).isPresent()) {
            right++;
            counts(gold).right++;
        } else {
            counts(gold).misses++;
            predicted.ifPresent(label -> counts(label).falseAlarms++);
        }
    }

    private Counts counts(String label) {
        return labels.computeIfAbsent(label, key -> new Counts());
    }

    double macroF1() {
        return inGold().stream().mapToDouble(Counts::f1).average().orElse(0);
    }

    double accuracy() {
        return share(right, all);
    }

    private List<Counts> inGold() {
        return labels.values().stream().filter(c -> c.support() > 0).toList();
    }

    /** One row a label, then the macro average and the accuracy. */
    TextTable table(String title) {
        TextTable table = TextTable.ofNumbers(title, "precision", "recall", "F1", "support");
        labels.forEach((label, c) -> table.row(row(label, c.precision(), c.recall(), c.f1(), c.support())));
        double precision =
                inGold().stream().mapToDouble(Counts::precision).average().orElse(0);
        double recall = inGold().stream().mapToDouble(Counts::recall).average().orElse(0);
        table.row(row("macro", precision, recall, macroF1(), all));
        return table.row(List.of("accuracy", "", "", TextTable.share(accuracy()), Integer.toString(all)));
    }

    private static List<String> row(String label, double precision, double recall, double f1, int support) {
        return List.of(
                label,
                TextTable.share(precision),
                TextTable.share(recall),
                TextTable.share(f1),
                Integer.toString(support));
    }

    /** {@code part} of {@code whole}; of nothing, 0. */
    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
