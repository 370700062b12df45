package org.polybius.engine.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;

/** Reads the tables that the {@link Gazetteer} is packed from (docs/dates-and-places.md). */
final class GazetteerTables {

    private static final Set<String> ARABIC_NAMED = Set.of(
            "SYR", "IRQ", "YEM", "PSE", "LBN", "LBY", "EGY", "SAU", "SDN", "JOR", "OMN", "ARE", "KWT", "QAT", "BHR");

    private final Map<String, List<Entry>> byName = new HashMap<>(1 << 16);
    private final Map<String, String> demonyms = new HashMap<>();

    /** @throws IllegalStateException naming file and line, where a table is wrong */
    GazetteerTables() {
        Table.read("countries.tsv", 6, this::addCountry);
        Table.read("regions.tsv", 6, this::addRegion);
        Table.read("cities.tsv.gz", 8, this::addCity);
        Table.read("more-cities.tsv", 6, this::addSmallCity);
        Table.read("aliases.tsv", 3, this::addAlias);
        Table.read("not-places.tsv", 1, this::removeCommonWord);
    }

    /** Places by the key of each name ({@link PlaceName}). */
    Map<String, List<Entry>> byName() {
        return byName;
    }

    /** Countries by the key of each demonym. */
    Map<String, String> demonyms() {
        return demonyms;
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
        Entry meant = byName.getOrDefault(PlaceName.key(row.cell(1)), List.of()).stream()
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
