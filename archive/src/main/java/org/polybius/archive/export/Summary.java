package org.polybius.archive.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.event.Factuality;

/** What an export wrote, and what it left out. */
public final class Summary {

    private int events;
    private long rows;
    private final Map<Factuality, Integer> leftOut = new EnumMap<>(Factuality.class);
    private final Map<String, Integer> unsuited = new TreeMap<>();

    void add(Encoded encoded) {
        if (encoded instanceof Rows written) {
            events++;
            rows += written.count();
        } else if (encoded instanceof Unsuited left) {
            unsuited.merge(left.reason(), 1, Integer::sum);
        }
    }

    void leaveOut(Factuality factuality) {
        leftOut.merge(factuality, 1, Integer::sum);
    }

    /** How many events went out. */
    public int events() {
        return events;
    }

    /** How many rows, features, edges or entities they made. */
    public long rows() {
        return rows;
    }

    /** How many events stayed out for what they are told as. */
    public Map<Factuality, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** How many events the format has no place for, by the reason. */
    public Map<String, Integer> unsuited() {
        return Map.copyOf(unsuited);
    }

    /** For the end of a run: "3 events in 4 rows; left out: 2 claimed, 1 planned; no recipient: 1". */
    public String line() {
        List<String> parts = new ArrayList<>();
        parts.add(events + (events == 1 ? " event in " : " events in ") + rows + (rows == 1 ? " row" : " rows"));
        if (!leftOut.isEmpty()) {
            List<String> counts = new ArrayList<>();
            leftOut.forEach((factuality, count) -> counts.add(count + " " + Labels.lower(factuality)));
            parts.add("left out: " + String.join(", ", counts));
        }
        unsuited.forEach((reason, count) -> parts.add(reason + ": " + count));
        return String.join("; ", parts);
    }
}
