package org.polybius.archive.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polybius.archive.export.Countries.Country;
import org.polybius.engine.actor.Entity;

/**
 * A party as ICEWS names it.
 *
 * @param name a nation by its name, somebody nameless as {@code Police (India)}
 * @param sectors without repetition
 * @param country English name, empty for none
 */
record IcewsActor(String name, List<String> sectors, String country) {

    static IcewsActor of(Entity entity) {
        Optional<Country> country = entity.code().flatMap(Countries::of);
        List<String> sectors = Stream.concat(
                        entity.code().flatMap(InternationalActor::of).stream()
                                .flatMap(actor -> actor.icewsSectors().stream()),
                        entity.sectors().stream().flatMap(sector -> SectorRoles.of(sector).icewsSectors().stream()))
                .distinct()
                .toList();
        return new IcewsActor(
                name(entity, country), sectors, country.map(Country::icewsName).orElse(""));
    }

    private static String name(Entity entity, Optional<Country> country) {
        String known = entity.name().orElse(entity.text());
        if (country.isEmpty() || !known.equals(country.get().name())) {
            return known;
        }
        String nation = country.get().icewsName();
        return entity.sectors().stream()
                .findFirst()
                .map(sector -> SectorRoles.of(sector).generic() + " (" + nation + ")")
                .orElse(nation);
    }
}
