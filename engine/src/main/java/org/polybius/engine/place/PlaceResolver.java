package org.polybius.engine.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.polybius.engine.place.Place.Precision;

/** Chooses among the places that a name may mean: by the state or country beside it, then by the surroundings. */
final class PlaceResolver {

    private static final Set<String> INSIDE =
            Set.of("in", "of", ",", "(", "the", "northern", "southern", "eastern", "western", "central", "'s");

    private final Gazetteer gazetteer;

    PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Place resolve(ParsedSentence sentence, Toponym toponym, Surroundings surroundings) {
        Entry best = beside(sentence, toponym)
                .flatMap(container -> best(
                        toponym.candidates().stream()
                                .filter(e -> e.precision() != Precision.COUNTRY)
                                .filter(e -> container.stream().anyMatch(e::isIn))
                                .toList(),
                        surroundings))
                .or(() -> best(suited(sentence, toponym), surroundings))
                .orElseThrow();
        return place(best, toponym.span());
    }

    /** Where the name goes on with "province", "city" and the like, the places of that kind, if there are any. */
    private static List<Entry> suited(ParsedSentence sentence, Toponym toponym) {
        String next = toponym.last() + 1 < sentence.size()
                ? sentence.token(toponym.last() + 1).lemma()
                : "";
        Optional<Precision> kind = switch (next) {
            case "province", "state", "region", "governorate", "oblast", "peninsula" -> Optional.of(Precision.REGION);
            case "city", "town", "village" -> Optional.of(Precision.CITY);
            default -> Optional.empty();
        };
        List<Entry> suited = toponym.candidates().stream()
                .filter(e -> kind.isPresent() && e.precision() == kind.get())
                .toList();
        return suited.isEmpty() ? toponym.candidates() : suited;
    }

    Optional<Entry> best(List<Entry> candidates, Surroundings surroundings) {
        return candidates.stream()
                .max(Comparator.comparingDouble(surroundings::fit)
                        .thenComparing(Entry::country)
                        .thenComparing(e -> e.geonameid().orElse(0L)));
    }

    /** "London, Ontario", "Tripoli in northern Lebanon": what stands close behind the name. */
    private Optional<List<Entry>> beside(ParsedSentence sentence, Toponym toponym) {
        for (int i = toponym.last() + 1; i < Math.min(sentence.size(), toponym.last() + 5); i++) {
            Token token = sentence.token(i);
            if (i > toponym.last() + 1 || INSIDE.contains(token.lemma())) {
                List<Entry> entries = longest(sentence, i);
                if (!entries.isEmpty() && i > toponym.last() + 1) {
                    return Optional.of(entries.stream()
                            .filter(e -> e.precision() != Precision.CITY)
                            .toList());
                }
            }
            if (!INSIDE.contains(token.lemma())) {
                break;
            }
        }
        return Optional.empty();
    }

    private List<Entry> longest(ParsedSentence sentence, int first) {
        if (!Character.isUpperCase(sentence.token(first).surface().charAt(0))) {
            return List.of();
        }
        StringBuilder name = new StringBuilder();
        List<Entry> longest = List.of();
        for (int last = first; last < Math.min(sentence.size(), first + 4); last++) {
            name.append(' ').append(sentence.token(last).surface());
            List<Entry> entries = gazetteer.named(name.toString());
            longest = entries.isEmpty() ? longest : entries;
        }
        return longest;
    }

    static Place place(Entry entry, Span span) {
        return new Place(
                entry.name(),
                span,
                entry.country(),
                entry.geonameid(),
                Optional.of(entry.coordinates()),
                entry.precision());
    }
}
