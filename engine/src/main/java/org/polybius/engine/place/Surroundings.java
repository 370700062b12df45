package org.polybius.engine.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.place.Place.Precision;

/** The countries and regions that an article and a sentence speak of, which tell one London from the other. */
final class Surroundings {

    /** What a country may weigh at most, however often it is named. */
    private static final double MOST = 2.5;

    private final Map<String, Double> countries = new HashMap<>();
    private final List<Entry> regions = new ArrayList<>();

    /** A country named by its own name or by its people. */
    void add(String country, double weight) {
        countries.merge(country, weight, (old, more) -> Math.min(MOST, old + more));
    }

    /** The countries of names that can be in one country only, and the regions among them. */
    void addAll(List<Toponym> toponyms, double weight) {
        for (Toponym toponym : toponyms) {
            List<Entry> entries = toponym.candidates();
            boolean one = entries.stream().map(Entry::country).distinct().count() == 1;
            for (Entry entry : entries) {
                boolean city = entry.precision() == Precision.CITY;
                if (entry.precision() == Precision.COUNTRY || one) {
                    add(entry.country(), city ? weight / 2 : weight);
                }
                if (entry.precision() == Precision.REGION && one) {
                    regions.add(entry);
                }
            }
        }
    }

    /** How well a place fits: its prominence, and more for a country and a region that are spoken of. */
    double fit(Entry entry) {
        boolean inside = entry.precision() == Precision.CITY && regions.stream().anyMatch(entry::isIn);
        return entry.prominence() + countries.getOrDefault(entry.country(), 0.0) + (inside ? 1 : 0);
    }
}
