package org.polybius.archive.overview;

import org.polybius.archive.overview.EventBook.Entry;
import org.polybius.engine.event.Factuality;

/** How many events each of some numbered values has, by what they are told as, and what the asserted ones score. */
final class Counts {

    private static final Factuality[] FACTUALITIES = Factuality.values();

    private final long[] events;
    private final double[] scores;

    Counts(int values) {
        events = new long[values * FACTUALITIES.length];
        scores = new double[values];
    }

    /** Where there is no value, nothing is counted. */
    void add(int value, Entry entry) {
        if (value == Numbering.NONE) {
            return;
        }
        events[value * FACTUALITIES.length + entry.factuality().ordinal()]++;
        if (entry.factuality() == Factuality.ASSERTED) {
            scores[value] += entry.score();
        }
    }

    boolean any(int value) {
        for (int i = 0; i < FACTUALITIES.length; i++) {
            if (events[value * FACTUALITIES.length + i] > 0) {
                return true;
            }
        }
        return false;
    }

    Tally tally(int value) {
        Tally tally = Tally.NONE;
        for (Factuality factuality : FACTUALITIES) {
            long number = events[value * FACTUALITIES.length + factuality.ordinal()];
            tally = number == 0 ? tally : tally.plus(Tally.of(factuality, number));
        }
        return tally;
    }

    /** The sum of the asserted events' scores. */
    double score(int value) {
        return scores[value];
    }
}
