package org.polybius.engine.actor;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Resolution.Linked;
import org.polybius.engine.article.Span;

/**
 * A mention with what is known of it.
 *
 * @param text the words of the mention
 * @param span where they stand
 * @param resolution country or international code, or why there is none
 * @param sectors PLOVER sectors, the primary one first
 * @param title office as printed, such as "Foreign Secretary"
 */
public record Entity(String text, Span span, Resolution resolution, List<Sector> sectors, Optional<String> title) {

    public Entity {
        sectors = List.copyOf(sectors);
    }

    public Optional<String> code() {
        return resolution instanceof Linked linked ? Optional.of(linked.code()) : Optional.empty();
    }

    public Optional<String> name() {
        return resolution instanceof Linked linked ? Optional.of(linked.name()) : Optional.empty();
    }

    /** Whether anything says that this is somebody who acts: a code, candidates for one, or a sector. */
    public boolean isActor() {
        return !(resolution instanceof Resolution.Unlinked) || !sectors.isEmpty();
    }
}
