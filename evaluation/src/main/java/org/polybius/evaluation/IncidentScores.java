package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.polybius.evaluation.ClusterScores.Item;
import org.polybius.evaluation.RowMatching.Basis;
import org.polybius.evaluation.RowMatching.Match;

/**
 * What {@code incidents} reports. A gold row without an event is alone in the scores without a prefix, which counts against
 * recall, and left out in those that begin with {@code matched_}.
 *
 * @param matches the event of each row that has one
 * @param incidents of each event, by its id
 */
record IncidentScores(List<GoldHappening> rows, Map<GoldHappening, Match> matches, Map<String, String> incidents) {

    private record NearMiss(String happening, String of) {}

    void putAll(Map<String, Object> values) {
        values.put("rows", rows.size());
        values.put("coverage", share(rows.stream().filter(matches::containsKey).count(), rows.size()));
        for (Basis basis : Basis.values()) {
            values.put("coverage_by_" + basis.name().toLowerCase(Locale.ROOT), share(count(basis), rows.size()));
        }
        put("", ClusterScores.of(rows.stream().map(this::item).toList()), values);
        putClusters("matched_", values);
    }

    private long count(Basis basis) {
        return rows.stream()
                .filter(row -> matches.containsKey(row) && matches.get(row).basis() == basis)
                .count();
    }

    /** Of the rows that have an event. */
    void putClusters(String prefix, Map<String, Object> values) {
        put(
                prefix,
                ClusterScores.of(rows.stream()
                        .filter(matches::containsKey)
                        .map(this::item)
                        .toList()),
                values);
        String name = prefix.equals("matched_") ? "near_miss" : prefix + "near_miss";
        Set<NearMiss> all = rows.stream()
                .filter(row -> !row.nearMissOf().isEmpty())
                .map(row -> new NearMiss(row.happening(), row.nearMissOf()))
                .collect(Collectors.toSet());
        List<NearMiss> seen = all.stream()
                .filter(miss -> !incidentsOf(miss.happening()).isEmpty()
                        && !incidentsOf(miss.of()).isEmpty())
                .toList();
        List<String> joined = seen.stream()
                .filter(this::isJoined)
                .map(miss -> miss.happening() + " with " + miss.of())
                .sorted()
                .toList();
        values.put(name + "_pairs", all.size());
        values.put(name + "_matched", seen.size());
        values.put(name + "_joined", share(joined.size(), seen.size()));
        values.put(name + "_joined_pairs", joined);
    }

    private static void put(String prefix, ClusterScores scores, Map<String, Object> values) {
        values.put(prefix + "pairwise_precision", scores.pairwise().precision());
        values.put(prefix + "pairwise_recall", scores.pairwise().recall());
        values.put(prefix + "pairwise_f1", scores.pairwise().f1());
        values.put(prefix + "bcubed_precision", scores.bCubed().precision());
        values.put(prefix + "bcubed_recall", scores.bCubed().recall());
        values.put(prefix + "bcubed_f1", scores.bCubed().f1());
    }

    private Item item(GoldHappening row) {
        return new Item(row.happening(), incidentOf(row).orElse(row.where()));
    }

    private Optional<String> incidentOf(GoldHappening row) {
        return Optional.ofNullable(matches.get(row))
                .map(match -> incidents.get(match.event().id()));
    }

    private Set<String> incidentsOf(String happening) {
        return rows.stream()
                .filter(row -> row.happening().equals(happening))
                .flatMap(row -> incidentOf(row).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isJoined(NearMiss miss) {
        return incidentsOf(miss.happening()).stream().anyMatch(incidentsOf(miss.of())::contains);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    List<List<String>> predictions() {
        List<List<String>> predictions = new ArrayList<>();
        predictions.add(List.of("article", "happening", "trigger", "event", "basis", "incident"));
        for (GoldHappening row : rows) {
            Optional<Match> match = Optional.ofNullable(matches.get(row));
            predictions.add(List.of(
                    row.article(),
                    row.happening(),
                    row.trigger(),
                    match.map(m -> m.event().id()).orElse(""),
                    match.map(m -> m.basis().name().toLowerCase(Locale.ROOT)).orElse(""),
                    incidentOf(row).orElse("")));
        }
        return predictions;
    }
}
