package org.polybius.engine.actor;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The sentences of an article by what they may tell, by their places. Each is given out once for the same thing. */
final class Tellers {

    /** Sentences that may tell one thing, and up to which of them they have been given out. */
    private static final class Line {
        private final BitSet places = new BitSet();
        private int given;

        int[] next(int end) {
            int[] next = IntStream.range(given, Math.max(given, end))
                    .filter(places::get)
                    .toArray();
            given = Math.max(given, end);
            return next;
        }
    }

    private final Map<String, Line> names = new HashMap<>();
    private final Map<String, Line> roles = new HashMap<>();
    private final Line countries = new Line();

    Tellers(List<Said> sentences) {
        for (int place = 0; place < sentences.size(); place++) {
            Said said = sentences.get(place);
            add(said.toldNames(), place, names);
            add(said.toldRoles(), place, roles);
            countries.places.set(place, said.tellsCountry());
        }
    }

    private static void add(Set<String> words, int place, Map<String, Line> lines) {
        words.forEach(
                word -> lines.computeIfAbsent(word, key -> new Line()).places.set(place));
    }

    /** Those before {@code end} that may tell whose {@code name} is, and were not yet given out for it. */
    IntStream newOfName(String name, int end) {
        return next(names.get(name), end);
    }

    /** As {@link #newOfName}, of who holds {@code role}. */
    IntStream newOfRole(String role, int end) {
        return next(roles.get(role), end);
    }

    /** As {@link #newOfName}, of the countries that the article is about. */
    IntStream newOfCountries(int end) {
        return next(countries, end);
    }

    private static IntStream next(Line line, int end) {
        return line == null ? IntStream.empty() : IntStream.of(line.next(end));
    }
}
