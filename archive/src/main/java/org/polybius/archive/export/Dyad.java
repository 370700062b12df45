package org.polybius.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;

/**
 * One of the pairs that an event with lists of parties becomes in the older tables.
 *
 * @param number from 0, within the event
 * @param source CAMEO's word for the actor
 * @param target its word for the recipient
 */
record Dyad(int number, CameoCode code, Optional<Entity> source, Optional<Entity> target) {

    private static final String VISIT = "042";
    private static final String HOST_VISIT = "043";

    /**
     * Each actor with each recipient. What has no recipient and several actors is reciprocal: each of them with each other,
     * both ways. A visit goes out a second time from the host's side. Empty if the event has no party.
     */
    static List<Dyad> of(Event event) {
        Pairs pairs = new Pairs(CameoCodes.of(event));
        if (!event.recipient().isEmpty()) {
            event.recipient().forEach(target -> pairs.acts(event.actor(), target));
        } else if (event.actor().size() > 1) {
            pairs.eachOther(event.actor());
        } else {
            event.actor().forEach(only -> pairs.add(Optional.of(only), Optional.empty()));
        }
        return List.copyOf(pairs.dyads);
    }

    /** A number for {@code event}'s row of this dyad: always the same, and positive. */
    long id(Event event) {
        return NumericId.of(number == 0 ? event.id() : event.id() + "#" + number);
    }

    private static final class Pairs {

        private final CameoCode code;
        private final List<Dyad> dyads = new ArrayList<>();

        Pairs(CameoCode code) {
            this.code = code;
        }

        void acts(List<Entity> sources, Entity target) {
            if (sources.isEmpty()) {
                add(Optional.empty(), Optional.of(target));
            }
            for (Entity source : sources) {
                add(Optional.of(source), Optional.of(target));
                if (code.code().equals(VISIT)) {
                    dyads.add(new Dyad(
                            dyads.size(), CameoCodes.named(HOST_VISIT), Optional.of(target), Optional.of(source)));
                }
            }
        }

        void eachOther(List<Entity> parties) {
            for (int one = 0; one < parties.size(); one++) {
                for (int other = one + 1; other < parties.size(); other++) {
                    add(Optional.of(parties.get(one)), Optional.of(parties.get(other)));
                    add(Optional.of(parties.get(other)), Optional.of(parties.get(one)));
                }
            }
        }

        void add(Optional<Entity> source, Optional<Entity> target) {
            dyads.add(new Dyad(dyads.size(), code, source, target));
        }
    }
}
