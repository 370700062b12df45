package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Tells words that only name an act, as "the envoy for peace talks" does, or look like one, from a report of it. */
final class Naming {

    /** Offices, bodies and works that are named after what they deal with. */
    private static final Set<String> NAMED_AFTER = Set.of(
            "envoy",
            "minister",
            "ministry",
            "committee",
            "commission",
            "commissioner",
            "department",
            "secretary",
            "adviser",
            "advisor",
            "spokesman",
            "spokeswoman",
            "coordinator",
            "negotiator",
            "mediator",
            "rapporteur",
            "agency",
            "institute",
            "foundation",
            "film",
            "book",
            "novel",
            "documentary",
            "museum",
            "memorial",
            "anniversary",
            "commemoration",
            "history",
            "story");

    private static final Set<String> NOBODY = Set.of("dead", "other");

    private static final Set<String> PERMISSION = Set.of("may", "can", "must", "shall");

    private static final Set<String> LAWS =
            Set.of("law", "statute", "constitution", "code", "charter", "act", "rule", "convention", "treaty");

    private static final Set<String> FICTION = Set.of(
            "novel",
            "thriller",
            "film",
            "movie",
            "opera",
            "ballet",
            "play",
            "exhibition",
            "mural",
            "museum",
            "painting");

    private static final Set<String> NO_ONE = Set.of("nobody", "nothing", "none", "no-one", "anybody", "anyone");

    private static final Set<String> DATES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> VEHICLES = Set.of(
            "plane",
            "airplane",
            "aeroplane",
            "airliner",
            "helicopter",
            "aircraft",
            "jet",
            "car",
            "bus",
            "coach",
            "truck",
            "lorry",
            "van",
            "train",
            "tram",
            "ferry",
            "boat",
            "ship",
            "vessel",
            "vehicle",
            "motorcycle",
            "taxi",
            "tanker",
            "minibus");

    private static final Set<String> CALLS =
            Set.of("phone", "telephone", "conference", "video", "emergency", "distress");

    private static final Set<String> ANYBODY = Set.of("people", "person", "those", "anyone", "somebody", "individual");

    private static final Set<String> PRESS =
            Set.of("reporter", "journalist", "correspondent", "newspaper", "press", "media", "broadcaster");

    /** What an emergency that represses nobody is declared for. */
    private static final Set<String> DISASTERS = Set.of(
            "hurricane",
            "storm",
            "cyclone",
            "typhoon",
            "tornado",
            "flood",
            "flooding",
            "wildfire",
            "earthquake",
            "tsunami",
            "eruption",
            "volcano",
            "landslide",
            "drought",
            "famine",
            "blizzard",
            "heatwave",
            "outbreak",
            "epidemic",
            "pandemic",
            "virus",
            "coronavirus",
            "covid-19",
            "health");

    private static final Set<String> ASKING = Set.of("for", "on", "to", "by", "from");

    private static final Set<String> TOPIC = Set.of("for", "of", "on", "about");

    private Naming() {}

    /** Why {@code match} reports nothing; empty where it may. */
    static Optional<String> refusal(ParsedSentence sentence, Match match, List<Participant> cast, Scene scene) {
        Token trigger = match.trigger();
        if (!trigger.isVerb() && isTopic(sentence, trigger)) {
            return Optional.of("names what an office, a work or a day is for");
        }
        if (match.pattern().isBare() && sentence.tokens().stream().anyMatch(t -> FICTION.contains(t.lemma()))) {
            return Optional.of("told in a work of art");
        }
        if (isProvision(sentence, trigger)) {
            return Optional.of("says what a law allows");
        }
        if (isWarrant(sentence, trigger)) {
            return Optional.of("a warrant, not yet carried out");
        }
        if (isDisasterEmergency(sentence, match)) {
            return Optional.of("an emergency of nature, which represses nobody");
        }
        if (trigger.lemma().equals("arrest")
                && sentence.hasChild(trigger, t -> t.lemma().equals("cardiac"))) {
            return Optional.of("an illness");
        }
        if (match.rule().type() == EventType.REQUEST
                && match.words().stream().anyMatch(word -> isMereCall(sentence, word))) {
            return Optional.of("a call that asks for nothing");
        }
        if (match.rule().type() == EventType.REJECT && isDescribed(sentence, trigger)) {
            return Optional.of("says who somebody is");
        }
        if (match.rule().type() == EventType.ACCUSE && isAnybody(sentence, match)) {
            return Optional.of("speaks of whoever is accused");
        }
        if (match.rule().type() == EventType.COOPERATE && cast.stream().allMatch(Naming::isNobodyKnown)) {
            return Optional.of("nobody who works together is known to play a public part");
        }
        if (match.rule().type() != EventType.CONSULT) {
            return Optional.empty();
        }
        if (isCueOfQuotation(trigger, scene)) {
            return Optional.of("says what is quoted");
        }
        if (cast.stream().allMatch(Naming::isNobodyKnown)) {
            return Optional.of("nobody who meets is known to play a public part");
        }
        boolean received = cast.size() == 1
                && trigger.lemma().equals("meet")
                && sentence.hasChild(trigger, "nsubjpass")
                && Arguments.subjects(sentence, trigger).isEmpty();
        return received ? Optional.of("is met with something") : Optional.empty();
    }

    /** "each other", "shot dead": no participant beside those who are named already; "no one": none at all. */
    static boolean isNobody(ParsedSentence sentence, Token head) {
        boolean noOne = NO_ONE.contains(head.lemma())
                || (head.lemma().equals("one")
                        && sentence.hasChild(head, t -> t.lemma().equals("no")));
        return noOne
                || (NOBODY.contains(head.surface())
                        && !sentence.hasChild(head, t -> t.lemma().equals("the")));
    }

    /** What strikes something in an accident. */
    static boolean isVehicle(Participant participant) {
        return VEHICLES.contains(participant.head().lemma());
    }

    /** A weekday or a month, which nobody takes for a person but a parser. */
    static boolean isDate(Token head) {
        return DATES.contains(head.lemma());
    }

    /** "Oslo issues arrest warrants": of a headline the tree may make the arrest a noun of its own. */
    private static boolean isWarrant(ParsedSentence sentence, Token trigger) {
        return !trigger.isVerb()
                && sentence.next(trigger)
                        .filter(next -> next.lemma().equals("warrant"))
                        .isPresent();
    }

    /** "declared a state of emergency ahead of the hurricane", "a public health emergency". */
    private static boolean isDisasterEmergency(ParsedSentence sentence, Match match) {
        return match.rule().type() == EventType.COERCE
                && match.words().stream().anyMatch(word -> word.lemma().equals("emergency"))
                && sentence.tokens().stream().anyMatch(word -> DISASTERS.contains(word.lemma()));
    }

    /** An interview: "the minister spoke with Le Monde", "discussed the plan with reporters". */
    static boolean isTalkToPress(ParsedSentence sentence, FoundEvent event, Scene scene) {
        if (event.type() != EventType.CONSULT) {
            return false;
        }
        boolean withPress = sentence.subtree(event.trigger()).stream()
                .anyMatch(t -> PRESS.contains(t.lemma())
                        && sentence.head(t)
                                .filter(with -> with.lemma().equals("with"))
                                .isPresent());
        return withPress
                || Stream.concat(event.actors().stream(), event.recipients().stream())
                        .anyMatch(party -> scene.isOutlet(party.entity())
                                || party.entity().sectors().contains(Sector.JRN)
                                        && (party.head().isProperNoun()
                                                || PRESS.contains(party.head().lemma())));
    }

    /** "was the envoy to the fight against piracy". */
    private static boolean isDescribed(ParsedSentence sentence, Token trigger) {
        return trigger.lemma().equals("be") && sentence.hasChild(trigger, "attr");
    }

    /** "Under the law anyone may be detained for a day". */
    private static boolean isProvision(ParsedSentence sentence, Token trigger) {
        return sentence.hasChild(trigger, t -> PERMISSION.contains(t.lemma()))
                && sentence.tokens().stream()
                        .filter(t -> t.lemma().equals("under"))
                        .anyMatch(t -> sentence.hasChild(t, law -> LAWS.contains(law.lemma())));
    }

    /** "a law for people accused of crimes". */
    private static boolean isAnybody(ParsedSentence sentence, Match match) {
        return match.trigger().label().equals("acl")
                && match.fillers(Role.ACTOR).isEmpty()
                && sentence.head(match.trigger())
                        .filter(noun -> ANYBODY.contains(noun.lemma()))
                        .filter(noun -> sentence.children(noun).stream().noneMatch(t -> t.index() < noun.index()))
                        .isPresent();
    }

    /** "a phone call", "received the call at noon". */
    private static boolean isMereCall(ParsedSentence sentence, Token trigger) {
        if (trigger.isVerb() || !trigger.lemma().equals("call")) {
            return false;
        }
        boolean telephone = sentence.hasChild(trigger, t -> CALLS.contains(t.lemma()));
        boolean asks = sentence.children(trigger).stream()
                .anyMatch(t -> t.index() > trigger.index()
                        && (ASKING.contains(t.lemma()) || t.label().equals("acl")));
        return telephone || !asks;
    }

    private static boolean isTopic(ParsedSentence sentence, Token noun) {
        return noun.label().equals("pobj")
                && sentence.head(noun)
                        .filter(preposition -> TOPIC.contains(preposition.lemma()))
                        .flatMap(sentence::head)
                        .filter(head -> NAMED_AFTER.contains(head.lemma()))
                        .isPresent();
    }

    private static boolean isCueOfQuotation(Token trigger, Scene scene) {
        return scene.attributions().all().stream()
                .filter(Attribution::direct)
                .flatMap(attribution -> attribution.cue().stream())
                .anyMatch(cue -> cue.contains(trigger.span().start()));
    }

    private static boolean isNobodyKnown(Participant participant) {
        return participant.entity().resolution() instanceof Resolution.Unlinked
                && participant.entity().sectors().isEmpty();
    }
}
