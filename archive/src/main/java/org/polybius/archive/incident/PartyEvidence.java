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
            // One that only one names may have a part in what the other tells, where both articles know of it.
            boolean known = other.concerns(one.actors()) || one.concerns(other.actors());
            side("actor", one.actors(), other.actors(), known, evidence);
            known = other.concerns(one.recipients()) || one.concerns(other.recipients());
            side("recipient", one.recipients(), other.recipients(), known, evidence);
        }
        sectors("actor", one.actorSectors(), other.actorSectors(), evidence);
        sectors("recipient", one.recipientSectors(), other.recipientSectors(), evidence);
        countries(one, other, evidence);
        return evidence;
    }

    private static void modes(Signature one, Signature other, List<Evidence> evidence) {
        if (Signature.share(one.modes(), other.modes())) {
            evidence.add(new Evidence(0.5, () -> "same mode " + words(one.modes(), other.modes())));
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
        return Signature.share(side, across) && !Signature.share(side, same);
    }

    /** @param known whether one article knows of all that the other names */
    private static void side(String role, Set<String> one, Set<String> other, boolean known, List<Evidence> evidence) {
        int shared = Signature.countShared(one, other, one.size());
        if (shared > 0) {
            boolean partly = one.size() > shared && other.size() > shared;
            evidence.add(new Evidence(partly ? -2.5 : 1.3, () -> "same " + role + " " + words(one, other)));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(new Evidence(known ? -1 : -2.5, () -> "other " + role));
        }
    }

    private static void sectors(String role, Set<String> one, Set<String> other, List<Evidence> evidence) {
        if (Signature.share(one, other)) {
            evidence.add(new Evidence(0.6, () -> role + " of the same sector " + words(one, other)));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(new Evidence(-0.3, () -> role + " of another sector"));
        }
    }

    /** Of the articles, for where the events name nobody. */
    private static void countries(Signature one, Signature other, List<Evidence> evidence) {
        if (!one.countries().isEmpty()
                && !other.countries().isEmpty()
                && !Signature.share(one.countries(), other.countries())) {
            evidence.add(new Evidence(-1.5, "other countries"));
        }
    }

    private static String words(Set<String> one, Set<String> other) {
        return String.join(", ", Signature.shared(one, other));
    }
}
