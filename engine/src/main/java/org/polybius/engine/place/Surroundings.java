package org.polybius.engine.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.place.Place.Precision;

/** The countries that an article and a sentence speak of, which tell one London from the other. */
final class Surroundings {

    private final Map<String, Double> weights = new HashMap<>();

    /** A country named by its own name or by its people. */
    void add(String country, double weight) {
        weights.merge(country, weight, Math::max);
    }

    void addAll(List<Toponym> toponyms, double weight) {
        for (Toponym toponym : toponyms) {
            boolean only =
                    toponym.candidates().stream().map(Entry::country).distinct().count() == 1;
            toponym.candidates().stream()
                    .filter(e -> e.precision() == Precision.COUNTRY || only)
                    .forEach(e -> add(e.country(), e.precision() == Precision.COUNTRY ? weight : weight / 2));
        }
    }

    /** How well a place fits: its prominence, and a country spoken of counting as up to thirty times the people. */
    double fit(Entry entry) {
        return entry.prominence() + weights.getOrDefault(entry.country(), 0.0);
    }
}
