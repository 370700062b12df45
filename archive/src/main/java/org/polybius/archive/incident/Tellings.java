package org.polybius.archive.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.polybius.archive.incident.Telling.Member;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;

/** Puts the events of one article together that tell of the same: the headline's and the first sentence's, say. */
public final class Tellings {

    private record Open(Signature signature, List<Member> members) {}

    private final List<Event> events;
    private final List<Open> tellings = new ArrayList<>();

    private Tellings(List<Event> events) {
        this.events = events;
    }

    /** In the order of each one's first event. */
    public static List<Telling> of(CodedArticle coded) {
        Tellings tellings = new Tellings(coded.events());
        SignatureReader reader = new SignatureReader(coded);
        for (int i = 0; i < coded.events().size(); i++) {
            tellings.add(i, reader.read(coded.events().get(i)));
        }
        return tellings.tellings.stream()
                .map(open -> new Telling(Telling.Filed.of(open.signature()), open.members()))
                .toList();
    }

    private void add(int position, Signature signature) {
        int best = -1;
        Likeness alike = null;
        for (int i = 0; i < tellings.size(); i++) {
            Likeness likeness = likeness(tellings.get(i), position, signature);
            if (likeness.isSame() && (alike == null || likeness.points() > alike.points())) {
                best = i;
                alike = likeness;
            }
        }
        if (alike == null) {
            tellings.add(new Open(signature, new ArrayList<>(List.of(new Member(position, position, 1, "")))));
        } else {
            Open open = tellings.get(best);
            int first = open.members().get(0).position();
            open.members().add(new Member(position, first, alike.score(), "same article; " + alike.reason()));
            tellings.set(best, new Open(open.signature().with(signature), open.members()));
        }
    }

    /** Headline and opening words are the same and say nothing here; the same words for the act say much. */
    private Likeness likeness(Open telling, int position, Signature signature) {
        Signature known = telling.signature();
        if (!isOfFamily(known, signature)) {
            return Likeness.none();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.addAll(TimeEvidence.of(known, signature));
        evidence.addAll(PartyEvidence.of(known, signature));
        evidence.addAll(WordEvidence.within(known, signature));
        if (isOpening(telling, position)) {
            evidence.add(new Evidence(1, "headline and opening"));
        }
        return Likeness.weighed(evidence);
    }

    private static boolean isOfFamily(Signature one, Signature other) {
        Set<String> shared = new TreeSet<>(one.families());
        shared.retainAll(other.families());
        return !shared.isEmpty();
    }

    private boolean isOpening(Open telling, int position) {
        int first = events.get(telling.members().get(0).position()).sentence();
        return first == -1 && events.get(position).sentence() <= 1;
    }
}
