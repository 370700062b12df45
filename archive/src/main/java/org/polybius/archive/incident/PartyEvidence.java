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
            Set<String> known = Signature.shared(one.concerned(), other.concerned());
            side("actor", one.actors(), other.actors(), known, evidence);
            side("recipient", one.recipients(), other.recipients(), known, evidence);
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

    /** @param known whom both articles know of: one that only one names may have a part in what the other tells */
    private static void side(
            String role, Set<String> one, Set<String> other, Set<String> known, List<Evidence> evidence) {
        Set<String> shared = Signature.shared(one, other);
        if (!shared.isEmpty()) {
            boolean partly = one.size() > shared.size() && other.size() > shared.size();
            evidence.add(new Evidence(partly ? -2.5 : 1.3, "same " + role + " " + String.join(", ", shared)));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(new Evidence(known.containsAll(one) || known.containsAll(other) ? -1 : -2.5, "other " + role));
        }
    }

    private static void sectors(String role, Set<String> one, Set<String> other, List<Evidence> evidence) {
        Set<String> shared = Signature.shared(one, other);
        if (!shared.isEmpty()) {
            evidence.add(new Evidence(0.6, role + " of the same sector " + String.join(", ", shared)));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(new Evidence(-0.3, role + " of another sector"));
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
