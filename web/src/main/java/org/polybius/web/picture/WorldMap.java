package org.polybius.web.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.archive.export.Countries;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.overview.Overview.Spot;
import org.polybius.archive.overview.Tally;
import org.polybius.web.event.Shown;

/**
 * Where events took place: countries shaded by how many are asserted, outlined where there are only others, and a dot where
 * a text names a place within one.
 *
 * @param background all countries without an event, as one path
 */
public record WorldMap(String background, List<Land> lands, List<Dot> dots) {

    private static final int SHADES = 5;
    private static final int MOST_DOTS = 120;
    private static final Map<String, String> SHAPES = load();

    /** A country with events. {@code shade} is 1 to 5, and 0 where none is asserted. */
    public record Land(String code, String name, String path, int shade, String told) {}

    /** A place. {@code x} and {@code y} are in the map's units. */
    public record Dot(String name, long x, long y, boolean asserted, String told) {}

    private static Map<String, String> load() {
        Map<String, String> shapes = new LinkedHashMap<>();
        try (InputStream in = WorldMap.class.getResourceAsStream("world.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                shapes.merge(cells[0], cells[1], String::concat);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shapes;
    }

    public static WorldMap of(Overview overview) {
        long most = overview.countries().stream()
                .mapToLong(c -> c.events().asserted())
                .max()
                .orElse(0);
        Map<String, String> rest = new LinkedHashMap<>(SHAPES);
        List<Land> lands = new ArrayList<>();
        for (Overview.Named country : overview.countries()) {
            String path = rest.remove(country.name());
            if (path != null) {
                int shade = shade(country.events().asserted(), most);
                lands.add(new Land(country.name(), name(country.name()), path, shade, told(country.events())));
            }
        }
        List<Dot> dots =
                overview.spots().stream().limit(MOST_DOTS).map(WorldMap::dot).toList();
        return new WorldMap(String.join("", rest.values()), lands, dots);
    }

    /** Each shade is as many times more than the one before: a few countries have most of the news. */
    private static int shade(long events, long most) {
        if (events == 0) {
            return 0;
        }
        double share = Math.log1p(events) / Math.log1p(most);
        return Math.max(1, (int) Math.ceil(share * SHADES));
    }

    private static Dot dot(Spot spot) {
        double[] at = EqualEarth.project(spot.lat(), spot.lon());
        return new Dot(
                Shown.line(spot.name(), 60),
                Math.round(at[0]),
                Math.round(at[1]),
                spot.events().asserted() > 0,
                told(spot.events()));
    }

    /** As Polybius names a country, or its code. */
    public static String name(String code) {
        return Countries.of(code).map(Countries.Country::name).orElse(code);
    }

    /** "3 asserted, 1 claimed". */
    public static String told(Tally tally) {
        List<String> parts = new ArrayList<>();
        add(parts, tally.asserted(), "asserted");
        add(parts, tally.claimed(), "claimed");
        add(parts, tally.open(), "planned or possible");
        add(parts, tally.refused(), "denied");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long events, String as) {
        if (events > 0) {
            parts.add(events + " " + as);
        }
    }
}
