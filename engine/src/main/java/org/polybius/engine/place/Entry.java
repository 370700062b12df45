package org.polybius.engine.place;

import java.util.OptionalLong;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;

/**
 * One place of the gazetteer.
 *
 * @param country alpha-3
 * @param admin1 GeoNames code of the state or province within the country, empty where none is known
 * @param population 0 for regions and countries
 */
record Entry(
        String name,
        String country,
        String admin1,
        OptionalLong geonameid,
        Coordinates coordinates,
        Precision precision,
        long population,
        boolean capital) {

    private static final double COUNTRY_PROMINENCE = 8;

    /**
     * How likely a bare name means this place: the order of size of a city, a capital counting as ten times itself; a
     * country before any city, a region as a city of three million.
     */
    double prominence() {
        return switch (precision) {
            case COUNTRY -> COUNTRY_PROMINENCE;
            case REGION -> 6.5;
            case CITY, POINT ->
                Math.min(COUNTRY_PROMINENCE - 0.1, Math.log10(Math.max(population, 100)) + (capital ? 1 : 0));
        };
    }

    boolean isIn(Entry other) {
        return switch (other.precision) {
            case COUNTRY -> country.equals(other.country);
            case REGION ->
                country.equals(other.country)
                        && (other.admin1.isEmpty() ? kilometresTo(other) < 600 : admin1.equals(other.admin1));
            case CITY, POINT -> country.equals(other.country) && kilometresTo(other) < 60;
        };
    }

    double kilometresTo(Entry other) {
        return coordinates.kilometresTo(other.coordinates);
    }
}
