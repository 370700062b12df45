package org.polybius.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well a clustering meets the gold one.
 *
 * @param pairwise over pairs of items: how many are together in both
 * @param bCubed over items: how much of an item's cluster is right, and how much of its gold cluster is there (Bagga and
 *     Baldwin, "Entity-based cross-document coreferencing using the vector space model", 1998)
 */
record ClusterScores(Score pairwise, Score bCubed) {

    /** @param gold the gold cluster's name
     *  @param cluster the other one's */
    record Item(String gold, String cluster) {}

    record Score(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    static ClusterScores of(List<Item> items) {
        Map<String, Long> gold = sizes(items, Item::gold);
        Map<String, Long> clusters = sizes(items, Item::cluster);
        Map<Item, Long> both =
                items.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double right = pairs(both.values());
        Score pairwise = new Score(share(right, pairs(clusters.values())), share(right, pairs(gold.values())));
        double precision = mean(items, item -> (double) both.get(item) / clusters.get(item.cluster()));
        double recall = mean(items, item -> (double) both.get(item) / gold.get(item.gold()));
        return new ClusterScores(pairwise, new Score(precision, recall));
    }

    private static Map<String, Long> sizes(List<Item> items, Function<Item, String> name) {
        return items.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
    }

    private static double pairs(Iterable<Long> sizes) {
        double pairs = 0;
        for (long size : sizes) {
            pairs += size * (size - 1) / 2.0;
        }
        return pairs;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double mean(List<Item> items, Function<Item, Double> value) {
        return items.stream().mapToDouble(value::apply).average().orElse(0);
    }
}
