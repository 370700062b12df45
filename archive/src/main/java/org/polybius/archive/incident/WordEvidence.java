package org.polybius.archive.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What place, names and other words of two tellings say. */
final class WordEvidence {

    private static final double SAME_SENTENCE = 7;
    private static final int MOST = 4;
    private static final int SHOWN = 5;

    private WordEvidence() {}

    static List<Evidence> of(Signature one, Signature other) {
        List<Evidence> evidence = new ArrayList<>();
        if (Signature.share(one.sentences(), other.sentences())) {
            evidence.add(new Evidence(SAME_SENTENCE, "the same sentence"));
        }
        place(one, other, evidence);
        alike("names", one.names(), other.names(), 0.3, 0.8, evidence);
        alike("words", one.words(), other.words(), 0.5, 0.2, evidence);
        alike("words of the parties", one.parts(), other.parts(), 0.2, 0.6, evidence);
        alike("words of headline and first sentence", one.topic(), other.topic(), 0.4, 0.2, evidence);
        alike("names in the article", one.scene(), other.scene(), 0.6, 0.5, evidence);
        return evidence;
    }

    /** Of two events of one article. */
    static List<Evidence> within(Signature one, Signature other) {
        List<Evidence> evidence = new ArrayList<>();
        if (Signature.share(one.sentences(), other.sentences())) {
            evidence.add(new Evidence(1.5, "the same sentence"));
        } else {
            alike("names", one.names(), other.names(), 0.6, 0, evidence);
            alike("words", one.words(), other.words(), 0.6, 0.5, evidence);
        }
        place(one, other, evidence);
        return evidence;
    }

    private static void place(Signature one, Signature other, List<Evidence> evidence) {
        if (one.place().isPresent() && other.place().isPresent()) {
            boolean same = one.place().equals(other.place());
            evidence.add(new Evidence(
                    same ? 0.7 : -3, () -> "same place " + one.place().get()));
        }
    }

    /** Each that both have counts for {@code each}, up to {@value #MOST} of them; to have none counts against. */
    private static void alike(
            String what, Set<String> one, Set<String> other, double each, double none, List<Evidence> evidence) {
        int shared = Signature.countShared(one, other, MOST);
        if (shared > 0) {
            evidence.add(new Evidence(each * shared, () -> shown(what, Signature.shared(one, other))));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(new Evidence(-none, "no " + what + " alike"));
        }
    }

    private static String shown(String what, Set<String> shared) {
        List<String> first = new ArrayList<>(shared);
        String more = first.size() > SHOWN ? " and " + (first.size() - SHOWN) + " more" : "";
        return what + " alike: " + String.join(", ", first.subList(0, Math.min(SHOWN, first.size()))) + more;
    }
}
