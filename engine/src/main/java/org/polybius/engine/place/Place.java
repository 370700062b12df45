package org.polybius.engine.place;

import java.util.Optional;
import java.util.OptionalLong;
import org.polybius.engine.article.Span;

/**
 * Where an event took place.
 *
 * @param name the gazetteer's name
 * @param span the words that name it
 * @param country ISO 3166-1 alpha-3
 * @param geonameid GeoNames identifier, where the gazetteer has one
 * @param coordinates degrees, WGS 84; for a region or country its centre
 * @param precision what the coordinates stand for
 */
public record Place(
        String name,
        Span span,
        String country,
        OptionalLong geonameid,
        Optional<Coordinates> coordinates,
        Precision precision) {

    /** Degrees north and east. */
    public record Coordinates(double lat, double lon) {

        /** On a sphere of 6,371 km. */
        public double kilometresTo(Coordinates other) {
            double lat1 = Math.toRadians(lat);
            double lat2 = Math.toRadians(other.lat);
            double difference = Math.toRadians(other.lon - lon);
            double cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(difference);
            return 6371 * Math.acos(Math.max(-1, Math.min(1, cosine)));
        }
    }

    /** What a place's coordinates stand for. */
    public enum Precision {
        POINT,
        CITY,
        REGION,
        COUNTRY
    }
}
