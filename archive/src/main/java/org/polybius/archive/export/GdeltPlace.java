package org.polybius.archive.export;

import java.util.Optional;
import org.polybius.archive.export.Countries.Country;
import org.polybius.engine.place.Place;
import org.polybius.engine.place.Place.Precision;

/**
 * A place as GDELT has it.
 *
 * @param type 1 country, 2 state of the United States, 3 city there, 4 city elsewhere, 5 region elsewhere, 0 nothing
 * @param country FIPS 10-4
 */
record GdeltPlace(int type, String fullName, String country, String latitude, String longitude) {

    static final GdeltPlace NOWHERE = new GdeltPlace(0, "", "", "", "");

    /** FIPS 10-4 has no code for Palestine as a whole: this longitude lies between its two parts. */
    private static final double BETWEEN_GAZA_AND_WEST_BANK = 34.7;

    static GdeltPlace of(Place place) {
        Optional<Country> country = Countries.of(place.country());
        return new GdeltPlace(
                type(place),
                fullName(place, country),
                place.country().equals("PSE")
                        ? palestine(place)
                        : country.map(Country::fips).orElse(""),
                place.coordinates().map(c -> Cells.decimal(c.lat())).orElse(""),
                place.coordinates().map(c -> Cells.decimal(c.lon())).orElse(""));
    }

    private static int type(Place place) {
        boolean american = place.country().equals("USA");
        return switch (place.precision()) {
            case COUNTRY -> 1;
            case REGION -> american ? 2 : 5;
            case CITY, POINT -> american ? 3 : 4;
        };
    }

    private static String fullName(Place place, Optional<Country> country) {
        String whole = country.map(Country::name).orElse(place.name());
        boolean isCountry = place.precision() == Precision.COUNTRY || whole.equals(place.name());
        return Cells.text(isCountry ? whole : place.name() + ", " + whole);
    }

    private static String palestine(Place place) {
        if (place.precision() == Precision.COUNTRY) {
            return "";
        }
        return place.coordinates()
                .map(c -> c.lon() < BETWEEN_GAZA_AND_WEST_BANK ? "GZ" : "WE")
                .orElse("");
    }
}
