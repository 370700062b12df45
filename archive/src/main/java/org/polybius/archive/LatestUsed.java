package org.polybius.archive;

import java.util.LinkedHashMap;
import java.util.Map;

/** Holds in memory, by their keys, what was used latest. */
final class LatestUsed<V> extends LinkedHashMap<Long, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    /** @param most how many are held; of more the one that was used longest ago goes */
    LatestUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
        return size() > most;
    }
}
