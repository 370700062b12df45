package org.polybius.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bands from who gives to who gets: thick where more is told of, broken where nothing of it is asserted to have come about. */
public record Flow(List<End> ends, List<Band> bands, int height) {

    public static final int WIDTH = 900;

    private static final int MOST = 14;
    private static final int STEP = 30;
    private static final int LEFT = 300;
    private static final int RIGHT = 600;

    /** What is to be drawn: one row of a table. */
    public record Row(String from, String to, boolean done) {}

    /** A name on one side. */
    public record End(String name, int x, int y, boolean left) {}

    /** A band. */
    public record Band(String from, String to, String path, double thickness, boolean done, int rows) {}

    private record Pair(String from, String to) {}

    private record Weight(int rows, boolean done) {
        Weight plus(Weight other) {
            return new Weight(rows + other.rows, done || other.done);
        }
    }

    public static Flow of(List<Row> rows) {
        Map<Pair, Weight> weights = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.from().isEmpty() && !row.to().isEmpty())
                .forEach(row -> weights.merge(new Pair(row.from(), row.to()), new Weight(1, row.done()), Weight::plus));
        List<Map.Entry<Pair, Weight>> most = weights.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Pair, Weight> e) -> e.getValue().rows(), Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
        Map<String, End> left = ends(most.stream().map(e -> e.getKey().from()).toList(), true);
        Map<String, End> right = ends(most.stream().map(e -> e.getKey().to()).toList(), false);
        List<Band> bands = most.stream()
                .map(e -> band(left.get(e.getKey().from()), right.get(e.getKey().to()), e.getValue()))
                .toList();
        List<End> ends = new ArrayList<>(left.values());
        ends.addAll(right.values());
        return new Flow(ends, bands, STEP * (1 + Math.max(left.size(), right.size())));
    }

    private static Map<String, End> ends(List<String> names, boolean left) {
        Map<String, End> ends = new LinkedHashMap<>();
        for (String name : names) {
            ends.computeIfAbsent(name, n -> new End(n, left ? LEFT : RIGHT, STEP * (ends.size() + 1), left));
        }
        return ends;
    }

    private static Band band(End from, End to, Weight weight) {
        int middle = (LEFT + RIGHT) / 2;
        String path = "M" + from.x() + " " + from.y() + "C" + middle + " " + from.y() + " " + middle + " " + to.y()
                + " " + to.x() + " " + to.y();
        return new Band(
                from.name(), to.name(), path, Math.min(16, 1.5 + 2 * weight.rows()), weight.done(), weight.rows());
    }
}
