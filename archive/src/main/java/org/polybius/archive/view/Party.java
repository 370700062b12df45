package org.polybius.archive.view;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Entity;

/**
 * Who has a part in a row.
 *
 * @param name the lexicon's, or the article's words for whom it does not know
 * @param code ISO 3166-1 alpha-3 or PLOVER's international code
 */
public record Party(String name, Optional<String> code) {

    static Party of(Entity entity) {
        return new Party(entity.name().orElse(entity.text()), entity.code());
    }

    static List<Party> of(List<Entity> entities) {
        return entities.stream().map(Party::of).distinct().toList();
    }

    /** Whether everybody on both sides has the same code. */
    static boolean isWithinOneCountry(List<Party> some, List<Party> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().allMatch(one -> one.code().isPresent())
                && others.stream()
                        .allMatch(other ->
                                some.stream().anyMatch(one -> one.code().equals(other.code())));
    }

    static boolean isAnyKnown(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.code().isPresent());
    }
}
