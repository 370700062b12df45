package org.polybius.engine.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;

/** Countries, regions and cities by name. Loading takes a quarter of a second and some 15 MB: make one and share it. */
public final class Gazetteer {

    private static final Set<String> ARABIC_NAMED = Set.of(
            "SYR", "IRQ", "YEM", "PSE", "LBN", "LBY", "EGY", "SAU", "SDN", "JOR", "OMN", "ARE", "KWT", "QAT", "BHR");

    private final Map<String, List<Entry>> byName = new HashMap<>(1 << 16);
    private final Map<String, String> demonyms = new HashMap<>();

    public Gazetteer() {
        Table.read("countries.tsv", 6, this::addCountry);
        Table.read("regions.tsv", 6, this::addRegion);
        Table.read("cities.tsv.gz", 8, this::addCity);
        Table.read("more-cities.tsv", 6, this::addSmallCity);
        Table.read("aliases.tsv", 3, this::addAlias);
        Table.read("not-places.tsv", 1, this::removeCommonWord);
    }

    /** The places that {@code name} may mean. */
    List<Entry> named(String name) {
        return byName.getOrDefault(PlaceName.key(name), List.of());
    }

    /** The country whose people or products {@code word} names: "Syrian". */
    Optional<String> countryOfDemonym(String word) {
        return Optional.ofNullable(demonyms.get(PlaceName.key(word)));
    }

    /** How many names there are. */
    public int size() {
        return byName.size();
    }

    private void addCountry(Table.Row row) {
        Entry entry = new Entry(
                row.cell(1),
                row.cell(0),
                "",
                OptionalLong.empty(),
                new Coordinates(row.number(4), row.number(5)),
                Precision.COUNTRY,
                0,
                false);
        add(row.cell(1), entry);
        row.list(2).forEach(alias -> add(alias, entry));
        row.list(3).forEach(demonym -> demonyms.put(PlaceName.key(demonym), row.cell(0)));
    }

    private void addRegion(Table.Row row) {
        Entry entry = new Entry(
                row.cell(0),
                row.cell(2),
                row.cell(5),
                OptionalLong.empty(),
                new Coordinates(row.number(3), row.number(4)),
                Precision.REGION,
                0,
                false);
        add(row.cell(0), entry);
        row.list(1).forEach(alias -> add(alias, entry));
    }

    private void addCity(Table.Row row) {
        Entry entry = new Entry(
                row.cell(1),
                row.cell(2),
                row.cell(3),
                OptionalLong.of(row.whole(0)),
                new Coordinates(row.number(4), row.number(5)),
                Precision.CITY,
                row.whole(6),
                row.cell(7).equals("C"));
        add(row.cell(1), entry);
        if (ARABIC_NAMED.contains(row.cell(2))) {
            addKey(PlaceName.withoutArticle(PlaceName.key(row.cell(1))), entry);
        }
    }

    private void addSmallCity(Table.Row row) {
        Entry entry = new Entry(
                row.cell(0),
                row.cell(2),
                "",
                OptionalLong.empty(),
                new Coordinates(row.number(3), row.number(4)),
                Precision.CITY,
                row.whole(5),
                false);
        add(row.cell(0), entry);
        row.list(1).forEach(alias -> add(alias, entry));
    }

    private void addAlias(Table.Row row) {
        Entry meant = named(row.cell(1)).stream()
                .filter(entry -> entry.precision() == Precision.CITY)
                .filter(entry -> entry.country().equals(row.cell(2)))
                .reduce((a, b) -> b.population() > a.population() ? b : a)
                .orElseThrow(() -> new IllegalStateException(row.where() + ": no place " + row.cell(1)));
        add(row.cell(0), meant);
    }

    /** Drops the small towns that have a common word for a name ("Police", "Of"). */
    private void removeCommonWord(Table.Row row) {
        byName.computeIfPresent(PlaceName.key(row.cell(0)), (key, entries) -> {
            List<Entry> kept = entries.stream()
                    .filter(e -> e.precision() != Precision.CITY || e.population() >= 200_000 || e.capital())
                    .toList();
            return kept.isEmpty() ? null : kept;
        });
    }

    private void add(String name, Entry entry) {
        addKey(PlaceName.key(name), entry);
    }

    private void addKey(String key, Entry entry) {
        List<Entry> entries = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!key.isEmpty() && !entries.contains(entry)) {
            entries.add(entry);
        }
    }
}
