package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is no party of an event, whoever chose it: who is named twice in a role, and what nothing can be done to. */
final class Parties {

    private static final Set<Role> WHO = Set.of(Role.ACTOR, Role.RECIPIENT);

    /** Endings of nouns for qualities, views and doings. */
    private static final List<String> ABSTRACT = List.of("ism", "ity", "tion", "sion", "ness", "acy", "ure", "ency");

    private Parties() {}

    static FoundEvent clean(FoundEvent event) {
        FoundEvent result = event;
        for (Map.Entry<Role, List<Participant>> role : event.roles().entrySet()) {
            List<Participant> kept = new ArrayList<>();
            for (Participant participant : role.getValue()) {
                boolean nobody = WHO.contains(role.getKey()) && isAbstract(participant);
                // "President Mwangi" and "Mwangi" are one.
                if (!nobody && kept.stream().noneMatch(participant::isSameAs)) {
                    kept.add(participant);
                }
            }
            if (kept.size() < role.getValue().size()) {
                result = result.withRole(role.getKey(), kept, "");
            }
        }
        return result;
    }

    /** "Condemned antisemitism": no country, body or sector is known of it, and its word is of a quality or doing. */
    private static boolean isAbstract(Participant participant) {
        String noun = participant.head().lemma();
        return participant.head().tag().equals("NN")
                && !participant.entity().isActor()
                && ABSTRACT.stream().anyMatch(noun::endsWith);
    }
}
