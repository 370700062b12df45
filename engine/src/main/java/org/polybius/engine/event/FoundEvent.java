package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.Token;

/**
 * An event as one sentence tells it: what fired, who takes part, and as what it is told.
 *
 * @param rule id of the rule that fired
 * @param trigger the token that the rule hangs on
 * @param words the words that the rule matched, in text order, as spans of the article
 * @param factuality as what it is told; before {@link FutureActs} has settled it, by the sentence's own words alone
 * @param negated whether the words around it say that it does not happen
 * @param obliged whether it is said that it must, or should, be done
 * @param chain who says so, outermost first
 * @param promiser who binds himself to it, or threatens it, where it is still to come
 * @param act the trigger of the act that this one promises, threatens, asks for or refuses, where a rule found one
 * @param score how much of the sentence the rule explains
 * @param lost the rules that matched at the same words and lost, with the reason
 * @param notes what changed type, factuality or participants after the rule fired, in order
 * @param likelihood that type, actors and recipients are all right, from 0 to 1, where the learned judge was asked
 */
public record FoundEvent(
        String rule,
        EventType type,
        List<String> modes,
        Optional<EventType> anticipates,
        Token trigger,
        List<Span> words,
        Map<Role, List<Participant>> roles,
        Factuality factuality,
        boolean negated,
        boolean obliged,
        List<Attribution> chain,
        Optional<Participant> promiser,
        Optional<Token> act,
        int score,
        List<LostRule> lost,
        List<String> notes,
        OptionalDouble likelihood) {

    /** A rule that matched and lost. */
    public record LostRule(String rule, String reason) {}

    public FoundEvent {
        modes = List.copyOf(modes);
        words = List.copyOf(words);
        roles = roles.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(roles));
        chain = List.copyOf(chain);
        lost = List.copyOf(lost);
        notes = List.copyOf(notes);
    }

    public List<Participant> actors() {
        return roles.getOrDefault(Role.ACTOR, List.of());
    }

    public List<Participant> recipients() {
        return roles.getOrDefault(Role.RECIPIENT, List.of());
    }

    public List<Participant> objects() {
        return roles.getOrDefault(Role.OBJECT, List.of());
    }

    /** From the first to the last word that the rule matched. */
    public Span triggerSpan() {
        return words.stream().reduce(Span::cover).orElse(trigger.span());
    }

    FoundEvent as(EventType type, List<String> modes, Optional<EventType> anticipates, String note) {
        return with(type, modes, anticipates, roles, factuality, chain, act, lost, plus(note), likelihood);
    }

    FoundEvent told(Factuality factuality, List<Attribution> chain, String note) {
        return with(type, modes, anticipates, roles, factuality, chain, act, lost, plus(note), likelihood);
    }

    FoundEvent withRole(Role role, List<Participant> participants, String note) {
        Map<Role, List<Participant>> changed = new EnumMap<>(Role.class);
        changed.putAll(roles);
        changed.put(role, participants);
        return with(type, modes, anticipates, changed, factuality, chain, act, lost, plus(note), likelihood);
    }

    FoundEvent judged(double likelihood) {
        return with(
                type, modes, anticipates, roles, factuality, chain, act, lost, notes, OptionalDouble.of(likelihood));
    }

    FoundEvent withAct(Token act) {
        return with(type, modes, anticipates, roles, factuality, chain, Optional.of(act), lost, notes, likelihood);
    }

    FoundEvent withLost(LostRule loser) {
        List<LostRule> all = new ArrayList<>(lost);
        all.add(loser);
        return with(type, modes, anticipates, roles, factuality, chain, act, all, notes, likelihood);
    }

    /** This event with what can change after it was found. */
    private FoundEvent with(
            EventType type,
            List<String> modes,
            Optional<EventType> anticipates,
            Map<Role, List<Participant>> roles,
            Factuality factuality,
            List<Attribution> chain,
            Optional<Token> act,
            List<LostRule> lost,
            List<String> notes,
            OptionalDouble likelihood) {
        return new FoundEvent(
                rule,
                type,
                modes,
                anticipates,
                trigger,
                words,
                roles,
                factuality,
                negated,
                obliged,
                chain,
                promiser,
                act,
                score,
                lost,
                notes,
                likelihood);
    }

    private List<String> plus(String note) {
        List<String> all = new ArrayList<>(notes);
        if (!note.isEmpty()) {
            all.add(note);
        }
        return all;
    }
}
