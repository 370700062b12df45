package org.polybius.archive.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.polybius.archive.overview.Overview.Side;
import org.polybius.engine.event.Factuality;

/**
 * All that an overview counts of one event.
 *
 * @param event the event's key in the record
 * @param day the last of the event's date
 * @param spot the place, where it is more precise than a country
 * @param text key of the article's text
 * @param incident key of the incident that the event is in
 * @param first whether the incident began with the event
 * @param pairs who did something to whom, those with codes
 */
public record EventFacts(
        long event,
        Factuality factuality,
        String type,
        int quad,
        double score,
        Optional<LocalDate> day,
        Optional<LocalDate> published,
        Optional<String> country,
        Optional<Point> spot,
        Optional<String> outlet,
        long text,
        OptionalLong incident,
        boolean first,
        List<Pairing> pairs) {

    public EventFacts {
        pairs = List.copyOf(pairs);
    }

    /** A place, in degrees. */
    public record Point(String name, double lat, double lon) {}

    /** An actor and a recipient. */
    public record Pairing(Side actor, Side recipient) {}
}
