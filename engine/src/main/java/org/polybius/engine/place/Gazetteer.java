package org.polybius.engine.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.polybius.engine.article.Span;
import org.polybius.engine.packing.PackedInput;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;

/** Countries, regions and cities by name, as the build packed them from {@link GazetteerTables}. Make one and share it. */
public final class Gazetteer {

    private static final List<Precision> PRECISIONS = List.of(Precision.values());

    private final Map<String, List<Entry>> byName;
    private final Map<String, String> demonyms;

    public Gazetteer() {
        PackedInput root = PackedInput.resource(Gazetteer.class, "gazetteer.packed");
        byName = root.map(in -> in.list(Gazetteer::entry));
        demonyms = root.map(PackedInput::text);
    }

    private static Entry entry(PackedInput in) {
        return new Entry(
                in.text(),
                in.text(),
                in.text(),
                in.flag() ? OptionalLong.of(in.number()) : OptionalLong.empty(),
                new Coordinates(in.real(), in.real()),
                PRECISIONS.get(in.number()),
                in.number(),
                in.flag());
    }

    /** The places that {@code name} may mean. */
    List<Entry> named(String name) {
        return byName.getOrDefault(PlaceName.key(name), List.of());
    }

    /** The places that {@code name} may mean, for measuring. */
    public List<Place> placesNamed(String name) {
        Span span = new Span(0, name.length());
        return named(name).stream()
                .map(entry -> PlaceResolver.place(entry, span))
                .toList();
    }

    /** The country of the place closest to {@code there}, for measuring: near a border it may be the other one. */
    public String countryAt(Coordinates there) {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.precision() == Precision.CITY)
                .min(Comparator.comparingDouble(entry -> entry.coordinates().kilometresTo(there)))
                .orElseThrow()
                .country();
    }

    /** The country whose people or products {@code word} names: "Syrian". */
    public Optional<String> countryOfDemonym(String word) {
        return Optional.ofNullable(demonyms.get(PlaceName.key(word)));
    }

    /** How many names there are. */
    public int size() {
        return byName.size();
    }

    Map<String, List<Entry>> byName() {
        return byName;
    }

    Map<String, String> demonyms() {
        return demonyms;
    }
}
