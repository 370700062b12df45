package org.polybius.archive.export;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Countries in the codes of others, by ISO 3166-1 alpha-3. */
public final class Countries {

    private static final Map<String, Country> COUNTRIES = DataTable.rows("countries.tsv").stream()
            .map(r -> new Country(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5), r.get(6)))
            .collect(Collectors.toMap(Country::alpha3, Function.identity()));

    private Countries() {}

    /**
     * One country. An empty code: there is none.
     *
     * @param name as Polybius names it
     * @param icewsName as ICEWS does
     * @param fips FIPS 10-4, two letters
     * @param cameo CAMEO, three letters
     * @param cow Correlates of War number
     */
    public record Country(
            String alpha3, String alpha2, String name, String icewsName, String fips, String cameo, String cow) {}

    /** Empty for PLOVER's international codes. */
    public static Optional<Country> of(String alpha3) {
        return Optional.ofNullable(COUNTRIES.get(alpha3));
    }
}
