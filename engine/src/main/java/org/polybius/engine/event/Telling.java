package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Kind;
import org.polybius.engine.attribution.Stance;

/**
 * What a sentence's own words and those who say it make of an act together.
 *
 * @param note why, where it is not plain; else empty
 */
record Telling(Factuality factuality, String note) {

    /**
     * Of an act that is not still to come.
     *
     * @param level what the sentence's own words make of it, as in {@link Assessment#level()}
     * @param chain everybody whose attribution holds it, outermost first
     */
    static Telling ofPresent(Factuality level, boolean negated, List<Attribution> chain) {
        List<Attribution> saying = saying(chain);
        if (level == Factuality.POSSIBLE) {
            return new Telling(Factuality.POSSIBLE, "");
        }
        if (has(chain, Kind.DEMAND) || has(chain, Kind.INTENTION)) {
            Factuality told = has(chain, Kind.DEMAND) ? Factuality.POSSIBLE : Factuality.PLANNED;
            return new Telling(told, "what is asked for or intended has not happened");
        }
        if (saying.stream().anyMatch(a -> a.stance() == Stance.DOUBTS)) {
            return new Telling(Factuality.POSSIBLE, "doubted");
        }
        if (saying.stream().anyMatch(a -> a.stance() == Stance.DENIES) != negated) {
            return saying.isEmpty()
                    ? new Telling(Factuality.NEGATED, "")
                    : new Telling(Factuality.DENIED, "somebody says that it did not happen");
        }
        boolean claimed = !saying.isEmpty() || level == Factuality.CLAIMED;
        return new Telling(claimed ? Factuality.CLAIMED : Factuality.ASSERTED, "");
    }

    /** Attributions that say the content; those that only want or judge it are no claims. */
    static List<Attribution> saying(List<Attribution> chain) {
        List<Attribution> saying = new ArrayList<>(chain);
        saying.removeIf(a -> a.kind() != Kind.ASSERTION && a.kind() != Kind.BELIEF);
        return saying;
    }

    private static boolean has(List<Attribution> chain, Kind kind) {
        return chain.stream().anyMatch(a -> a.kind() == kind);
    }
}
