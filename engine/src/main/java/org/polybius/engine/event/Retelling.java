package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;

/** Nouns that name again what an article told before: a plan stays a plan, and a fact a fact. */
public final class Retelling {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private Retelling() {}

    /**
     * Whether a noun names again what the article told before as still to come: after "Starmer will visit Washington on
     * Friday", "the visit" has not happened either.
     */
    public static boolean retellsPlan(FoundEvent event, List<FoundEvent> earlier) {
        return event.trigger().isNoun()
                && !event.modes().contains("phone")
                && earlier.stream()
                        .filter(plan -> plan.anticipates().equals(Optional.of(event.type())))
                        .anyMatch(plan -> share(plan.actors(), event.actors())
                                && (event.recipients().isEmpty() || share(plan.recipients(), event.recipients())));
    }

    /**
     * {@code event}, which somebody is told to say something of, as a fact where a noun only names again what the article told
     * before as one: after "a gunman attacked the mosque", "police said the attack lasted six minutes". Whatever party it
     * names must have been told before too.
     */
    public static FoundEvent retold(ParsedSentence sentence, FoundEvent event, List<FoundEvent> earlier) {
        boolean known = event.factuality() == Factuality.CLAIMED
                && event.trigger().isNoun()
                && sentence.hasChild(event.trigger(), t -> DEFINITE.contains(t.lemma()))
                && earlier.stream()
                        .filter(told -> told.factuality() == Factuality.ASSERTED)
                        .filter(told -> told.type() == event.type()
                                && told.anticipates().isEmpty())
                        .anyMatch(told -> areAmong(event.actors(), told.actors())
                                && areAmong(event.recipients(), told.recipients()));
        return known ? event.told(Factuality.ASSERTED, List.of(), "asserted: told before as a fact") : event;
    }

    private static boolean areAmong(List<Participant> some, List<Participant> others) {
        return some.stream()
                .allMatch(a -> others.stream()
                        .anyMatch(b -> a.isSameSide(b)
                                && a.entity().sectors().equals(b.entity().sectors())));
    }

    private static boolean share(List<Participant> some, List<Participant> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::isSameSide));
    }
}
