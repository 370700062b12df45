package org.polybius.archive.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the events that a query asks for have in common.
 *
 * @param days in order, days without events left out
 * @param countries where events took place, the most asserted ones first
 * @param spots places that texts name, more precise than a country, the most frequent first
 * @param pairs who did something to whom, the most asserted ones first
 * @param types PLOVER's, the most frequent first
 * @param outlets the most frequent first
 * @param incidents ids, that with the latest report first
 * @param incidentCount of all, also those beyond {@code incidents}
 * @param news how the last week differs; empty where no article has a date
 */
public record Overview(
        Tally events,
        List<Day> days,
        List<Named> countries,
        List<Spot> spots,
        List<Pair> pairs,
        List<Named> types,
        List<Named> outlets,
        List<String> incidents,
        long incidentCount,
        Optional<News> news) {

    public Overview {
        days = List.copyOf(days);
        countries = List.copyOf(countries);
        spots = List.copyOf(spots);
        pairs = List.copyOf(pairs);
        types = List.copyOf(types);
        outlets = List.copyOf(outlets);
        incidents = List.copyOf(incidents);
    }

    /** What happened on a day, by the last day of the event's date. */
    public record Day(LocalDate day, int quad, Tally events, double assertedScore) {}

    /** How many events have a code or name. */
    public record Named(String name, Tally events) {}

    /** A place on the map, in degrees. */
    public record Spot(String name, double lat, double lon, Tally events) {}

    /** A party as texts and codes name it; the code of an organization says less than its name. */
    public record Side(String code, String name) {}

    /**
     * What one does to another.
     *
     * @param score conflict–cooperation, −10 to +10, the mean of the asserted events; 0 where there are none
     */
    public record Pair(Side actor, Side recipient, Tally events, double score) {}

    /** An office or name under which a party appears. */
    public record Role(
            String name, String title, String sector, LocalDate from, LocalDate to, long events, String article) {}

    /**
     * The seven days up to the last article, and a week's mean of the four weeks before.
     *
     * @param reports texts, each once however often it was published
     */
    public record News(
            LocalDate until,
            long incidents,
            long reports,
            long outlets,
            double incidentsBefore,
            double reportsBefore,
            double outletsBefore) {}
}
