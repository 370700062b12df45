package org.polybius.archive.overview;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.polybius.archive.overview.EventBook.Entry;
import org.polybius.archive.overview.Overview.News;

/** A week beside the four before it. */
final class Weeks {

    private static final int DAYS = 7;
    private static final int BEFORE = 4;

    /** What was published in a week. */
    private static final class Week {
        private final BitSet incidents = new BitSet();
        private final BitSet texts = new BitSet();
        private final BitSet outlets = new BitSet();

        void add(Entry entry) {
            if (entry.first() && entry.incident() != Numbering.NONE) {
                incidents.set(entry.incident());
            }
            texts.set(entry.text());
            if (entry.outlet() != Numbering.NONE) {
                outlets.set(entry.outlet());
            }
        }
    }

    private Weeks() {}

    /** @param until the last day of the week, counted from 1970-01-01 */
    static News news(List<Entry> events, int until) {
        List<Week> weeks = Stream.generate(Week::new).limit(BEFORE + 1).toList();
        for (Entry entry : events) {
            // A day that is missing is far enough away to be in none of them.
            long ago = ((long) until - entry.published()) / DAYS;
            if (ago <= BEFORE) {
                weeks.get((int) ago).add(entry);
            }
        }
        Week now = weeks.get(0);
        List<Week> before = weeks.subList(1, weeks.size());
        return new News(
                LocalDate.ofEpochDay(until),
                now.incidents.cardinality(),
                now.texts.cardinality(),
                now.outlets.cardinality(),
                mean(before.stream().map(week -> week.incidents)),
                mean(before.stream().map(week -> week.texts)),
                mean(before.stream().map(week -> week.outlets)));
    }

    private static double mean(Stream<BitSet> weeks) {
        return weeks.mapToInt(BitSet::cardinality).average().orElse(0);
    }
}
