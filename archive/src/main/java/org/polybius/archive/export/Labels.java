package org.polybius.archive.export;

import java.util.List;
import java.util.Locale;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.Factuality;

/** How events and parties are called where a format shows them to people. */
final class Labels {

    private Labels() {}

    /** Type and modes, and as what it is told unless it is asserted: {@code ASSAULT aerial (claimed)}. */
    static String of(Event event) {
        String what =
                event.modes().isEmpty() ? event.type().name() : event.type() + " " + String.join(", ", event.modes());
        return event.factuality() == Factuality.ASSERTED ? what : what + " (" + lower(event.factuality()) + ")";
    }

    static String name(Entity entity) {
        return entity.name().orElse(entity.text());
    }

    /** Who says so, outermost first; those whom the text does not name are left out. */
    static List<String> sources(Event event) {
        return event.attribution().stream()
                .flatMap(step -> step.source().stream())
                .map(Labels::name)
                .toList();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
