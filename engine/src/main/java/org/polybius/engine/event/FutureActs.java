package org.polybius.engine.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Settles as what an event is told: who says so, and what PLOVER makes of acts still to come. Future CONSULT, SUPPORT,
 * COOPERATE and AID become AGREE; a coming RETREAT or CONCEDE is CONCEDE; coercion that the actor's own side announces is
 * THREATEN; cooperation that it rules out is REJECT.
 */
public final class FutureActs {

    private static final Set<EventType> COOPERATION =
            Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
    private static final Set<EventType> YIELDING = Set.of(EventType.RETREAT, EventType.CONCEDE);
    private static final Set<EventType> COERCION =
            Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE, EventType.PROTEST);

    /** Acts in words: a date ahead in their sentence is the date of what they speak about. */
    private static final Set<EventType> SPEECH = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    /** What resigns in "announced his resignation effective 1 June" is to come, and the announcement is made. */
    private static final Set<String> ANNOUNCING = Set.of("announce", "tender", "submit", "hand", "declare");

    private static final Map<EventType, String> REQUESTED = Map.ofEntries(
            Map.entry(EventType.RETREAT, "yield"),
            Map.entry(EventType.CONCEDE, "yield"),
            Map.entry(EventType.CONSULT, "meet"),
            Map.entry(EventType.AID, "assist"),
            Map.entry(EventType.COOPERATE, "assist"),
            Map.entry(EventType.SUPPORT, "assist"));

    private FutureActs() {}

    /** What an act of {@code type} is while it is only promised, or threatened; empty for acts in words. */
    static Optional<EventType> promised(EventType type) {
        if (COOPERATION.contains(type)) {
            return Optional.of(EventType.AGREE);
        }
        if (YIELDING.contains(type)) {
            return Optional.of(EventType.CONCEDE);
        }
        return COERCION.contains(type) ? Optional.of(EventType.THREATEN) : Optional.empty();
    }

    /**
     * {@code event}, of whose words it turned out that they name an act of {@code type}: a deed that is only promised,
     * threatened or demanded stays so.
     *
     * @param modes of the act, where it is done
     */
    static FoundEvent as(ParsedSentence sentence, FoundEvent event, EventType type, List<String> modes, String note) {
        Optional<EventType> coming = promised(type);
        if (coming.isEmpty()) {
            return event.as(type, modes, Optional.empty(), note);
        }
        if (event.obliged() && event.type() == EventType.REQUEST) {
            return event;
        }
        boolean agreed = event.type() == EventType.AGREE && sentence.hasChild(event.trigger(), "xcomp");
        if (event.anticipates().isEmpty() && !agreed) {
            return event.as(type, modes, Optional.empty(), note);
        }
        if (event.type() == coming.get()
                && event.anticipates().filter(type::equals).isPresent()) {
            return event;
        }
        FoundEvent done = event.as(type, modes, Optional.empty(), note);
        List<String> threat = coming.get() == EventType.THREATEN ? List.of(threatMode(done)) : List.of();
        return event.as(coming.get(), threat, Optional.of(type), note);
    }

    /** Whether not to do an act of {@code type} is to refuse it. */
    static boolean isRefusal(EventType type) {
        return COOPERATION.contains(type) || YIELDING.contains(type);
    }

    /** Whether an event of {@code type} is done by saying something. */
    static boolean isSpeech(EventType type) {
        return SPEECH.contains(type);
    }

    /**
     * @param event as the finder left it
     * @param ahead whether its date lies after the day of publication, or the article told of it before as still to come
     * @param scene who the sources of its attributions are
     */
    public static FoundEvent settle(FoundEvent event, boolean ahead, Scene scene) {
        FoundEvent dated = heard(event);
        if (ahead && event.factuality() == Factuality.ASSERTED && !SPEECH.contains(event.type())) {
            dated = dated.told(Factuality.PLANNED, event.chain(), "planned: it lies ahead");
        }
        if (dated.obliged() && !dated.negated()) {
            Optional<FoundEvent> demand = demand(dated, scene);
            if (demand.isPresent()) {
                return demand.get();
            }
        }
        if (dated.factuality() == Factuality.PLANNED) {
            return settleFuture(dated, scene);
        }
        return settlePresent(dated, scene);
    }

    /** What an {@code event} that was settled as told today becomes when it lies ahead. */
    public static FoundEvent postpone(FoundEvent event, Scene scene) {
        boolean deed = event.factuality() == Factuality.ASSERTED && !SPEECH.contains(event.type());
        return deed ? settle(event, true, scene) : event;
    }

    /** What somebody denies in "denied the accusations" is their truth, not that they were made. */
    private static FoundEvent heard(FoundEvent event) {
        List<Attribution> chain = event.chain();
        boolean denied = !chain.isEmpty()
                && chain.get(chain.size() - 1).stance() == Stance.DENIES
                && SPEECH.contains(event.type())
                && !event.trigger().isVerb();
        return denied
                ? event.told(event.factuality(), chain.subList(0, chain.size() - 1), "what is denied was said")
                : event;
    }

    private static FoundEvent settlePresent(FoundEvent event, Scene scene) {
        List<Attribution> saying = Telling.saying(event.chain());
        if (Performatives.isPerformed(event, saying, scene)) {
            List<Attribution> outer = saying.subList(0, saying.size() - 1);
            return event.told(outer.isEmpty() ? Factuality.ASSERTED : Factuality.CLAIMED, outer, "done by saying it");
        }
        Telling telling = Telling.ofPresent(event.factuality(), event.negated(), event.chain());
        return event.told(telling.factuality(), saying, telling.note());
    }

    /** "Norway said that Mali must free the crew" is Norway's request to Mali. */
    private static Optional<FoundEvent> demand(FoundEvent event, Scene scene) {
        List<Attribution> chain = Telling.saying(event.chain());
        if (chain.isEmpty() || event.actors().isEmpty()) {
            return Optional.empty();
        }
        Attribution inner = chain.get(chain.size() - 1);
        List<Attribution> outer = chain.subList(0, chain.size() - 1);
        return scene.participant(inner)
                .filter(speaker -> speaker.entity().isActor() && !isActor(event, speaker.entity()))
                .map(speaker -> event.as(
                                EventType.REQUEST,
                                requestModes(event),
                                Optional.empty(),
                                "what somebody says must be done: REQUEST")
                        .withRole(Role.RECIPIENT, event.actors(), "")
                        .withRole(Role.ACTOR, List.of(speaker), "")
                        .told(outer.isEmpty() ? Factuality.ASSERTED : Factuality.CLAIMED, outer, ""));
    }

    /** The mode of a REQUEST, or of a REJECT, for {@code act}. */
    static List<String> requestModes(FoundEvent act) {
        if (act.modes().contains("resign")) {
            return List.of("change");
        }
        return Optional.ofNullable(REQUESTED.get(act.type())).map(List::of).orElse(List.of());
    }

    /** "I", "we". */
    static boolean isFirstPerson(Token token) {
        return token.surface().equalsIgnoreCase("i") || token.surface().equalsIgnoreCase("we");
    }

    /** A coming act: promised or threatened by its own actor it is a deed in words, and that deed has been done. */
    private static FoundEvent settleFuture(FoundEvent event, Scene scene) {
        List<Attribution> chain = Telling.saying(event.chain());
        Optional<Attribution> own = chain.isEmpty()
                ? Optional.empty()
                : Optional.of(chain.get(chain.size() - 1))
                        .filter(a -> a.stance() == Stance.ASSERTS)
                        .filter(a ->
                                scene.source(a).filter(s -> isActor(event, s)).isPresent());
        boolean promised = own.isPresent()
                || event.trigger().isVerb()
                        && ANNOUNCING.contains(event.trigger().lemma())
                || event.promiser().filter(p -> isActor(event, p.entity())).isPresent();
        List<Attribution> outer = own.isPresent() ? chain.subList(0, chain.size() - 1) : chain;
        return settleFuture(event, promised, outer);
    }

    private static FoundEvent settleFuture(FoundEvent event, boolean promised, List<Attribution> outer) {
        Factuality told = !promised ? Factuality.PLANNED : outer.isEmpty() ? Factuality.ASSERTED : Factuality.CLAIMED;
        EventType type = event.type();
        if (event.negated()) {
            return promised && isRefusal(type)
                    ? oneSided(event)
                            .as(EventType.REJECT, List.of(), Optional.empty(), "its actor rules it out: REJECT")
                            .told(told, outer, "")
                    : event.told(outer.isEmpty() ? Factuality.NEGATED : Factuality.DENIED, outer, "");
        }
        Optional<EventType> coming = promised(type).filter(t -> t != EventType.THREATEN || promised);
        if (coming.isPresent()) {
            List<String> modes = coming.get() == EventType.THREATEN ? List.of(threatMode(event)) : List.of();
            return oneSided(event)
                    .as(coming.get(), modes, Optional.of(type), "future " + type + " is " + coming.get())
                    .told(told, outer, "");
        }
        return event.told(Factuality.PLANNED, outer, "");
    }

    /** "The FBI will not talk with the gang": whoever says so promises or refuses, the other is the one to whom. */
    private static FoundEvent oneSided(FoundEvent event) {
        int trigger = event.trigger().index();
        List<Participant> before =
                event.actors().stream().filter(a -> a.head().index() < trigger).toList();
        List<Participant> after =
                event.actors().stream().filter(a -> a.head().index() > trigger).toList();
        boolean twoSided = event.type() == EventType.CONSULT
                && event.trigger().isVerb()
                && event.recipients().isEmpty()
                && !before.isEmpty()
                && !after.isEmpty();
        return twoSided ? event.withRole(Role.ACTOR, before, "").withRole(Role.RECIPIENT, after, "") : event;
    }

    static boolean isActor(FoundEvent event, Entity somebody) {
        return event.actors().stream().anyMatch(actor -> actor.isSameSide(somebody));
    }

    /** The mode of a THREATEN that threatens {@code act}. */
    static String threatMode(FoundEvent act) {
        return switch (act.type()) {
            case SANCTION -> act.modes().contains("expel") ? "expel" : "relations";
            case COERCE -> act.modes().contains("arrest") ? "arrest" : "restrict";
            case PROTEST -> "restrict";
            case ASSAULT, MOBILIZE -> "violence";
            default -> "relations";
        };
    }
}
