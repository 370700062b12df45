package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * One type beats type and auxiliary, wherever both fit (PLOVER): "refused to meet" is a refusal, not a meeting that did not
 * happen, and "urged Iran to free the crew" is a request. The governing event takes in what it lacks from the act below it.
 */
final class Absorption {

    private static final Set<EventType> GOVERNORS =
            Set.of(EventType.AGREE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT, EventType.CONCEDE);

    private static final Set<EventType> ANTICIPATING = Set.of(EventType.AGREE, EventType.THREATEN, EventType.CONCEDE);

    private static final Set<String> COMPLEMENTS =
            Set.of("acomp", "xcomp", "ccomp", "pcomp", "pobj", "dobj", "acl", "prep", "oprd", "conj", "advcl");

    /** Who offers soldiers to somebody means to help; a vow may be meant otherwise. */
    private static final Set<String> FRIENDLY =
            Set.of("agree", "commit", "offer", "pledge", "promise", "volunteer", "guarantee");

    private Absorption() {}

    static List<FoundEvent> absorb(ParsedSentence sentence, List<FoundEvent> found) {
        Map<FoundEvent, FoundEvent> changed = new HashMap<>();
        List<FoundEvent> absorbed = new ArrayList<>();
        for (FoundEvent act : found) {
            if (isUndone(act, found)) {
                absorbed.add(act);
                continue;
            }
            if (isReal(act)) {
                continue;
            }
            Optional<FoundEvent> governor = governorOf(sentence, act, found)
                    .filter(g -> !absorbed.contains(g))
                    .filter(g -> !isAnswered(act, g));
            if (governor.isPresent()) {
                FoundEvent now = changed.getOrDefault(governor.get(), governor.get());
                changed.put(governor.get(), take(now, act));
                absorbed.add(act);
            }
        }
        return found.stream()
                .filter(event -> !absorbed.contains(event))
                .map(event -> changed.getOrDefault(event, event))
                .toList();
    }

    /**
     * Whether {@code act} is only what another act ends: "lifted the sanctions" imposes none, and "suspended aid" gives none.
     */
    private static boolean isUndone(FoundEvent act, List<FoundEvent> found) {
        Optional<EventType> promised = FutureActs.promised(act.type());
        Set<EventType> enders = promised.equals(Optional.of(EventType.THREATEN))
                ? Set.of(EventType.CONCEDE, EventType.RETREAT)
                : promised.equals(Optional.of(EventType.AGREE))
                        ? Set.of(EventType.SANCTION, EventType.REJECT)
                        : Set.of();
        return found.stream()
                .filter(e -> enders.contains(e.type()))
                .flatMap(e -> e.roles().values().stream().flatMap(List::stream))
                .anyMatch(p -> p.head().index() == act.trigger().index());
    }

    /** "Rejected a call by Dublin": the call was made all the same. */
    private static boolean isAnswered(FoundEvent act, FoundEvent governor) {
        return governor.type() == EventType.REJECT
                && act.type() == EventType.REQUEST
                && act.trigger().isNoun()
                && !act.actors().isEmpty()
                && !isSelf(governor, act);
    }

    private static boolean isReal(FoundEvent act) {
        return !act.negated() && act.factuality() == Factuality.ASSERTED;
    }

    /** The nearest event in whose complement {@code act} stands, with no other clause between. */
    private static Optional<FoundEvent> governorOf(ParsedSentence sentence, FoundEvent act, List<FoundEvent> found) {
        Token at = act.trigger();
        for (int steps = 0; steps < sentence.size() && COMPLEMENTS.contains(at.label()); steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            at = head.get();
            if (Arguments.isPreposition(at) && !Governors.COMPLEMENT_PREPOSITIONS.contains(at.lemma())) {
                return Optional.empty();
            }
            int index = at.index();
            Optional<FoundEvent> governor = found.stream()
                    .filter(g -> GOVERNORS.contains(g.type()) && g.trigger().index() == index)
                    .findFirst();
            if (governor.isPresent()) {
                return governor;
            }
        }
        return Optional.empty();
    }

    private static FoundEvent take(FoundEvent governor, FoundEvent act) {
        EventType type = type(governor, act);
        String note = "takes in " + act.rule() + " at '" + act.trigger().surface() + "'"
                + (type == governor.type() ? "" : ": " + governor.type() + " of " + act.type() + " is " + type);
        Optional<EventType> anticipates = ANTICIPATING.contains(type)
                ? governor.anticipates().or(() -> Optional.of(act.anticipates().orElse(act.type())))
                : Optional.empty();
        // What is threatened tells a threat's mode better than the words around it.
        boolean ofAct = governor.modes().isEmpty() || type != governor.type() || type == EventType.THREATEN;
        List<String> modes = ofAct ? modes(type, act) : governor.modes();
        FoundEvent result = governor.as(type, modes, anticipates, note).withAct(act.trigger());
        // "called for the minister's resignation" asks the minister, not his resignation
        boolean actAlone = result.recipients().stream()
                .allMatch(r -> r.head().index() == act.trigger().index());
        if (actAlone) {
            boolean asked = type == EventType.REQUEST && !act.actors().isEmpty() && !isSelf(governor, act);
            List<Participant> from = asked ? act.actors() : act.recipients();
            result = from.isEmpty() ? result : result.withRole(Role.RECIPIENT, from, "recipient from " + act.rule());
        }
        if (result.objects().isEmpty() && !act.objects().isEmpty()) {
            result = result.withRole(Role.OBJECT, act.objects(), "");
        }
        return result;
    }

    /** What a promise comes to: of coercion it is a threat, of yielding a concession, of doing nothing a refusal. */
    private static EventType type(FoundEvent governor, FoundEvent act) {
        if (governor.type() != EventType.AGREE) {
            return governor.type();
        }
        // A negated governor negates what it governs: "did not promise to come" is no refusal to come.
        if (act.negated() && !governor.negated()) {
            return FutureActs.isRefusal(act.type()) ? EventType.REJECT : EventType.AGREE;
        }
        if (act.type() == EventType.MOBILIZE
                && FRIENDLY.contains(governor.trigger().lemma())
                && !act.recipients().isEmpty()) {
            return EventType.AGREE;
        }
        return FutureActs.promised(act.type()).orElse(EventType.AGREE);
    }

    private static boolean isSelf(FoundEvent governor, FoundEvent act) {
        return act.actors().stream()
                .anyMatch(a -> governor.actors().stream()
                        .anyMatch(g -> g.head().index() == a.head().index()));
    }

    private static List<String> modes(EventType governor, FoundEvent act) {
        if (governor == EventType.THREATEN) {
            return List.of(FutureActs.threatMode(act));
        }
        boolean asks = governor == EventType.REQUEST || governor == EventType.REJECT;
        return asks ? FutureActs.requestModes(act) : List.of();
    }
}
