package org.polybius.archive.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polybius.archive.export.Countries.Country;
import org.polybius.engine.actor.Entity;

/**
 * A party in CAMEO's actor codes. What it has none for is empty.
 *
 * @param code the parts strung together: {@code USAGOV}, {@code IGOUNO}
 * @param country CAMEO's, three letters; an international actor has none
 * @param group known group
 * @param roles at most three
 */
record CameoActor(String code, String country, String group, List<String> roles) {

    private static final int MOST_ROLES = 3;

    static CameoActor of(Entity entity) {
        List<String> sectors = entity.sectors().stream()
                .map(sector -> SectorRoles.of(sector).cameo())
                .filter(role -> !role.isEmpty())
                .distinct()
                .toList();
        Optional<InternationalActor> international = entity.code().flatMap(InternationalActor::of);
        if (international.isPresent()) {
            return international(international.get(), sectors);
        }
        String country =
                entity.code().flatMap(Countries::of).map(Country::cameo).orElse("");
        List<String> roles = sectors.stream().limit(MOST_ROLES).toList();
        return new CameoActor(country + String.join("", roles), country, "", roles);
    }

    private static CameoActor international(InternationalActor actor, List<String> sectors) {
        List<String> roles = Stream.concat(Stream.of(actor.type()), sectors.stream())
                .distinct()
                .limit(MOST_ROLES)
                .toList();
        String rest = String.join("", roles.subList(1, roles.size()));
        return new CameoActor(actor.prefix() + rest, "", actor.group(), roles);
    }

    String role(int number) {
        return number < roles.size() ? roles.get(number) : "";
    }
}
