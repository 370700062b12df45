package org.polybius.archive.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What type, actors and recipients of two tellings say. */
final class PartyEvidence {

    private PartyEvidence() {}

    static List<Evidence> of(Signature one, Signature other) {
        List<Evidence> evidence = new ArrayList<>();
        modes(one, other, evidence);
        if (isReversed(one, other)) {
            evidence.add(new Evidence(-5, "the other way round"));
        } else {
            side("actor", one.actors(), other.actors(), other.parties(), evidence);
            side("recipient", one.recipients(), other.recipients(), other.parties(), evidence);
        }
        sectors("actor", one.actorSectors(), other.actorSectors(), evidence);
        sectors("recipient", one.recipientSectors(), other.recipientSectors(), evidence);
        countries(one, other, evidence);
        return evidence;
    }

    private static void modes(Signature one, Signature other, List<Evidence> evidence) {
        Set<String> shared = Signature.shared(one.modes(), other.modes());
        if (!shared.isEmpty()) {
            evidence.add(new Evidence(0.5, "same mode " + String.join(", ", shared)));
        } else if (!one.modes().isEmpty() && !other.modes().isEmpty()) {
            evidence.add(new Evidence(-0.7, "other mode"));
        }
    }

    /** What one did to the other is not what the other did to the one. */
    private static boolean isReversed(Signature one, Signature other) {
        return isOpposite(one.actors(), other.recipients(), other.actors())
                && isOpposite(one.recipients(), other.actors(), other.recipients());
    }

    private static boolean isOpposite(Set<String> side, Set<String> across, Set<String> same) {
        return !Signature.shared(side, across).isEmpty()
                && Signature.shared(side, same).isEmpty();
    }

    private static void side(
            String role, Set<String> one, Set<String> other, Set<String> parties, List<Evidence> evidence) {
        Set<String> shared = Signature.shared(one, other);
        if (!shared.isEmpty()) {
            boolean partly = one.size() > shared.size() && other.size() > shared.size();
            evidence.add(new Evidence(partly ? -1 : 1, "same " + role + " " + String.join(", ", shared)));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(new Evidence(Signature.shared(one, parties).isEmpty() ? -3 : -1, "other " + role));
        }
    }

    private static void sectors(String role, Set<String> one, Set<String> other, List<Evidence> evidence) {
        Set<String> shared = Signature.shared(one, other);
        if (!shared.isEmpty()) {
            evidence.add(new Evidence(0.4, role + " of the same sector " + String.join(", ", shared)));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(new Evidence(-0.5, role + " of another sector"));
        }
    }

    /** Of the articles, for where the events name nobody. */
    private static void countries(Signature one, Signature other, List<Evidence> evidence) {
        if (!one.countries().isEmpty()
                && !other.countries().isEmpty()
                && Signature.shared(one.countries(), other.countries()).isEmpty()) {
            evidence.add(new Evidence(-1.5, "other countries"));
        }
    }
}
