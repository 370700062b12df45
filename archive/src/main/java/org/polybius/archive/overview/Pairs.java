package org.polybius.archive.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.polybius.archive.overview.EventBook.Entry;
import org.polybius.archive.overview.EventFacts.Pairing;
import org.polybius.archive.overview.Overview.Pair;

/** Who did something to whom: an event of several actors and recipients counts for each two of them. */
final class Pairs {

    private static final int MOST = 200;

    /** By name: the code of one and the same party may be one in one text and another in the next. */
    private static final Comparator<Pairing> ORDER = Comparator.comparing(
                    (Pairing p) -> p.actor().name())
            .thenComparing(p -> p.recipient().name());

    private record Sum(Tally events, double score) {

        Sum plus(Sum other) {
            return new Sum(events.plus(other.events), score + other.score);
        }

        Pair of(Pairing pairing) {
            double mean = events.asserted() == 0 ? 0 : score / events.asserted();
            return new Pair(pairing.actor(), pairing.recipient(), events, mean);
        }
    }

    private final List<List<Pairing>> lists;
    private final Counts counts;

    Pairs(Numbering<List<Pairing>> lists, List<Entry> events) {
        this.lists = lists.values();
        this.counts = new Counts(this.lists.size());
        events.forEach(entry -> counts.add(entry.pairs(), entry));
    }

    List<Pair> mostAsserted() {
        Map<Pairing, Sum> sums = new TreeMap<>(ORDER);
        IntStream.range(0, lists.size()).filter(counts::any).forEach(list -> {
            Sum sum = new Sum(counts.tally(list), counts.score(list));
            lists.get(list).forEach(pairing -> sums.merge(pairing, sum, Sum::plus));
        });
        List<Pair> pairs =
                sums.entrySet().stream().map(e -> e.getValue().of(e.getKey())).toList();
        return Counting.byAsserted(pairs, Pair::events).stream().limit(MOST).toList();
    }
}
