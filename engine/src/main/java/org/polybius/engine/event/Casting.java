package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.actor.NounPhrases;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Decides whether those who fill a match's roles can play them: markets do not attack, earthquakes do not kill. */
final class Casting {

    /** The result: the cast, or why there is none. */
    record Outcome(Map<Role, List<Participant>> roles, Optional<String> refusal) {
        static Outcome refused(String why) {
            return new Outcome(Map.of(), Optional.of(why));
        }
    }

    /** Acts whose recipient is somebody: tents are pledged for people, and visits paid to them. */
    private static final Set<EventType> TO_SOMEBODY =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.AID, EventType.SANCTION);

    /** Words for somebody of whom no more is said: "urged both sides". */
    private static final Set<String> PARTIES = Set.of(
            "side",
            "party",
            "country",
            "nation",
            "state",
            "power",
            "faction",
            "ally",
            "neighbour",
            "neighbor",
            "hundred",
            "thousand",
            "dozen");

    private static final Set<EventType> IN_WORDS =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.SUPPORT);

    /** What storms and accidents also do, or bring about: harm and rescue. */
    static final Set<EventType> BEFALLING = Set.of(EventType.ASSAULT, EventType.AID);

    /** Whose victims a place before the noun names, not whose deed: "a Kabul bombing", "the school shooting". */
    private static final Set<String> LOCAL = Set.of(
            "bomb",
            "bombing",
            "blast",
            "explosion",
            "shooting",
            "attack",
            "ambush",
            "gunfire",
            "fighting",
            "mine",
            "siege");

    private static final Set<Sector> ARMED =
            Set.of(Sector.REB, Sector.MIL, Sector.UAF, Sector.CRM, Sector.PRM, Sector.COP, Sector.SPY, Sector.PRE);

    private static final Set<EventType> IN_DEEDS = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    /** What brings a document into the world. */
    static final Set<String> ISSUE = Set.of(
            "issue",
            "post",
            "release",
            "publish",
            "write",
            "send",
            "sign",
            "deliver",
            "adopt",
            "pass",
            "file",
            "circulate",
            "read");

    private static final Set<String> WHEN_MET = Set.of("after", "before", "during", "following", "in", "at");

    /** In words, of the first of two names that a headline joins by a comma. */
    private static final int LONGEST_NAME = 3;

    private static final Set<String> OWNERSHIP = Set.of("by", "of", "from");

    /** Pronouns for things and facts. */
    private static final Set<String> IMPERSONAL = Set.of("this", "that", "what", "which", "it");

    /**
     * The same in every sentence.
     *
     * @param instruments what an attack is made with, and attacks
     * @param documents what speaks for whoever issues it
     */
    record Words(Set<String> instruments, Set<String> documents, Mishaps mishaps) {}

    private final Scene scene;
    private final ParsedSentence sentence;
    private final Words words;

    Casting(Scene scene, ParsedSentence sentence, Words words) {
        this.scene = scene;
        this.sentence = sentence;
        this.words = words;
    }

    Outcome cast(Match match) {
        Map<Role, List<Participant>> roles = fillers(match);
        if (isTurnedOnItself(roles)) {
            return Outcome.refused("it is done to nobody else");
        }
        List<Participant> named = roles.getOrDefault(Role.ACTOR, List.of());
        List<Participant> able = able(named, !IN_DEEDS.contains(match.rule().type()));
        boolean halved = match.rule().type() == EventType.ASSAULT
                && match.pattern().isReciprocal()
                && able.size() < (match.trigger().isNoun() ? 2 : Math.min(2, named.size()));
        if (!named.isEmpty() && (able.isEmpty() || halved) && !isInstrument(named)) {
            return Outcome.refused("'"
                    + named.stream()
                            .filter(p -> !canAct(p))
                            .findFirst()
                            .orElse(named.get(0))
                            .entity()
                            .text()
                    + "' is no actor");
        }
        List<Participant> recipients = roles.getOrDefault(Role.RECIPIENT, List.of());
        if (recipients.isEmpty() && isAttackOnPlace(match, able)) {
            recipients = able;
            able = List.of();
        }
        able = joined(withHosts(match, withoutReporters(match, able)));
        roles.put(Role.ACTOR, able);
        if (match.rule().type() == EventType.SANCTION && !recipients.isEmpty()) {
            recipients = withIncluded(match, recipients);
        }
        // "the blast killed twelve": of those harmed or held a bare number counts people.
        boolean people =
                match.rule().type() == EventType.ASSAULT || match.rule().type() == EventType.COERCE;
        boolean toThings = people && isDoneToThings(match, named, recipients);
        recipients = recipients.stream()
                .filter(participant -> !Naming.isNobody(sentence, participant.head()))
                .toList();
        if (match.rule().type() == EventType.SANCTION && recipients.stream().noneMatch(this::canAct)) {
            recipients = behind(recipients, roles.getOrDefault(Role.OBJECT, List.of()), able);
        }
        boolean someRecipient = recipients.stream()
                .anyMatch(p -> canAct(p) || (people && p.head().tag().equals("CD")));
        if (match.rule().requiresRecipient()
                && !someRecipient
                && !isReciprocal(match.rule().type(), able)) {
            return Outcome.refused(match.rule().id() + " needs a recipient");
        }
        if (able.isEmpty() && match.rule().id().equals(FactualityReader.WILL_NOT)) {
            return Outcome.refused("nobody is said to refuse");
        }
        if (able.isEmpty() && match.trigger().isNoun() && match.rule().type() == EventType.THREATEN) {
            return Outcome.refused("a threat that nobody makes is a danger");
        }
        if (able.isEmpty() && match.trigger().isNoun() && match.rule().id().equals("consult-visit")) {
            return Outcome.refused("nobody is said to visit");
        }
        if (match.rule().type() == EventType.MOBILIZE
                && !able.isEmpty()
                && able.stream().allMatch(Casting::isBusiness)) {
            return Outcome.refused("a business does not arm");
        }
        boolean nobody = able.isEmpty() || able.stream().allMatch(Naming::isVehicle);
        boolean harm = nobody && BEFALLING.contains(match.rule().type());
        if (harm && words.mishaps().befalls(sentence, match.trigger(), scene.reportsMishap())) {
            return Outcome.refused("a mishap: nobody does it");
        }
        // "a massacre", "detained nobody": an act, or none, whoever takes part.
        boolean alone = match.pattern().isBare() || toThings;
        if (able.isEmpty() && !someRecipient && !alone) {
            return Outcome.refused("nobody acts and nobody is acted on");
        }
        List<Participant> others = without(able, recipients).stream()
                .flatMap(participant -> behindWords(match, participant))
                .filter(participant -> !Naming.isNobody(sentence, participant.head()))
                .filter(participant -> !TO_SOMEBODY.contains(match.rule().type()) || canAct(participant))
                .toList();
        boolean known =
                alone || Stream.concat(able.stream(), recipients.stream()).anyMatch(Casting::isKnown);
        if (!known) {
            return Outcome.refused("nothing tells who anybody is");
        }
        if (match.rule().type() == EventType.SUPPORT && others.isEmpty() && !recipients.isEmpty()) {
            return Outcome.refused("nobody but the actor is supported");
        }
        Optional<String> naming = Naming.refusal(
                sentence, match, Stream.concat(able.stream(), others.stream()).toList(), scene);
        if (naming.isPresent()) {
            return Outcome.refused(naming.get());
        }
        roles.put(Role.RECIPIENT, recipients(match, roles, able, others));
        return new Outcome(roles, Optional.empty());
    }

    private List<Participant> withIncluded(Match match, List<Participant> recipients) {
        List<Participant> all = new ArrayList<>(recipients);
        IncludedTargets.of(sentence, match.trigger()).stream()
                .map(this::participant)
                .filter(included -> without(recipients, List.of(included)).size() == 1 && canAct(included))
                .forEach(all::add);
        return all;
    }

    /** The cast of a match whose participants are known from elsewhere to take part. */
    Outcome castAnyway(Match match) {
        return new Outcome(fillers(match), Optional.empty());
    }

    private Map<Role, List<Participant>> fillers(Match match) {
        Map<Role, List<Participant>> roles = new EnumMap<>(Role.class);
        match.roles()
                .forEach((role, heads) ->
                        roles.put(role, heads.stream().map(this::participant).toList()));
        return roles;
    }

    /** "arrested nobody", "a missile hit the pier", "the kidnapped heiress", and "confiscated the houses" where the rule names what may be seized. */
    private boolean isDoneToThings(Match match, List<Participant> named, List<Participant> recipients) {
        boolean nobody = recipients.stream().allMatch(p -> Naming.isNobody(sentence, p.head()));
        boolean weapon = !named.isEmpty() && isInstrument(named);
        boolean attribute = match.trigger().label().equals("nmod");
        return !recipients.isEmpty()
                && (nobody || weapon || attribute || match.pattern().namesRecipients());
    }

    /** "condemned the looting by soldiers" blames the soldiers. */
    private Stream<Participant> behindWords(Match match, Participant recipient) {
        boolean deed = match.rule().type() == EventType.ACCUSE && !canAct(recipient);
        return Stream.of(deed ? ownerBy(recipient.head()).orElse(recipient) : recipient);
    }

    private Optional<Participant> ownerBy(Token deed) {
        return sentence.child(deed, "poss")
                .or(() -> sentence.child(
                                deed,
                                t -> Arguments.isPreposition(t) && t.lemma().equals("by"))
                        .flatMap(t -> sentence.child(t, "pobj")))
                .map(this::participant);
    }

    private List<Participant> recipients(
            Match match, Map<Role, List<Participant>> roles, List<Participant> actors, List<Participant> others) {
        if (!IN_WORDS.contains(match.rule().type()) || isAccord(match, actors)) {
            return others;
        }
        List<Participant> found = others.isEmpty() ? objects(roles, actors) : others;
        if (found.stream().anyMatch(this::canAct)) {
            return found;
        }
        List<Participant> behind = behind(found, objects(roles, actors), actors);
        return behind.isEmpty() ? found : behind;
    }

    /** The first who is behind one of {@code things}, or else of {@code objects}, and not on the actors' own side. */
    private List<Participant> behind(List<Participant> things, List<Participant> objects, List<Participant> actors) {
        return Stream.concat(things.stream(), objects.stream())
                .flatMap(thing -> PartyBehind.of(sentence, thing.head(), this::participant).stream())
                .filter(party -> actors.stream().noneMatch(party::isSameSide))
                .limit(1)
                .toList();
    }

    /** "Chad and the rebels signed a pact": it is between them, and with nobody else. */
    private static boolean isAccord(Match match, List<Participant> actors) {
        return match.rule().type() == EventType.SUPPORT && actors.size() > 1;
    }

    /** Words are about something: "rejected the Armenian proposal" is said to Armenia. */
    private static List<Participant> objects(Map<Role, List<Participant>> roles, List<Participant> actors) {
        return without(actors, roles.getOrDefault(Role.OBJECT, List.of()));
    }

    private boolean isReciprocal(EventType type, List<Participant> actors) {
        return type == EventType.COOPERATE
                && (actors.size() > 1 || actors.stream().anyMatch(actor -> isOfTwoNations(actor.head())));
    }

    /** "Chadian and Cameroonian rangers". */
    private boolean isOfTwoNations(Token head) {
        return sentence.children(head).stream()
                .filter(t -> t.index() < head.index()
                        && Character.isUpperCase(t.surface().charAt(0)))
                .anyMatch(t -> sentence.hasChild(t, "conj"));
    }

    /** Nobody is his own recipient, by his name, by a pronoun or by the "we" of his words. */
    private static List<Participant> without(List<Participant> actors, List<Participant> recipients) {
        return recipients.stream()
                .filter(r -> actors.stream().noneMatch(a -> isSame(a, r)))
                .toList();
    }

    private static boolean isSame(Participant one, Participant other) {
        return one.head().index() == other.head().index()
                || other.head().isPronoun()
                        && (one.entity().span().overlaps(other.entity().span())
                                || isLinked(one)
                                        && one.entity()
                                                .resolution()
                                                .equals(other.entity().resolution()));
    }

    private static boolean isLinked(Participant participant) {
        return participant.entity().resolution() instanceof Resolution.Linked;
    }

    /** "killed himself", "hold itself accountable". */
    private static boolean isTurnedOnItself(Map<Role, List<Participant>> roles) {
        List<Participant> recipients = roles.getOrDefault(Role.RECIPIENT, List.of());
        return !recipients.isEmpty()
                && recipients.stream().allMatch(p -> p.head().isPronoun() && isReflexive(p.head()));
    }

    private static boolean isReflexive(Token pronoun) {
        String word = pronoun.surface().toLowerCase(Locale.ROOT);
        return word.endsWith("self") || word.endsWith("selves");
    }

    /** "Chile, the paper wrote, endorsed the draft": who says so does not do it, whatever the parser makes of the commas. */
    private List<Participant> withoutReporters(Match match, List<Participant> actors) {
        boolean listed = actors.stream()
                .anyMatch(actor -> actor.head().label().equals("conj") || sentence.hasChild(actor.head(), "conj"));
        if (actors.size() < 2 || listed) {
            return actors;
        }
        Set<Integer> sources = scene.attributions().chain(match.trigger().span().start()).stream()
                .flatMap(attribution -> attribution.source().stream())
                .filter(source -> source.sentence() == sentence.index())
                .map(Mention::head)
                .collect(Collectors.toSet());
        List<Participant> others = actors.stream()
                .filter(actor -> !sources.contains(actor.head().index()))
                .toList();
        return others.isEmpty() ? actors : others;
    }

    /** "After talks with the emir, the premier said": who meets him is told by the clause. */
    private List<Participant> withHosts(Match match, List<Participant> actors) {
        Token trigger = match.trigger();
        if (match.rule().type() != EventType.CONSULT || !trigger.isNoun() || actors.size() != 1) {
            return actors;
        }
        boolean after = trigger.label().equals("pobj")
                && sentence.head(trigger)
                        .filter(t -> WHEN_MET.contains(t.lemma()))
                        .isPresent();
        if (!after || actors.get(0).head().index() < trigger.index()) {
            return actors;
        }
        return sentence.head(trigger)
                .flatMap(sentence::head)
                .filter(Token::isVerb)
                .map(verb -> Arguments.subjects(sentence, verb).stream()
                        .map(this::participant)
                        .filter(subject -> canAct(subject) && !subject.isSameSide(actors.get(0)))
                        .toList())
                .map(subjects ->
                        Stream.concat(subjects.stream(), actors.stream()).toList())
                .orElse(actors);
    }

    /** "Mexico, Canada vow": headlines join by a comma. */
    private List<Participant> joined(List<Participant> actors) {
        if (actors.size() != 1) {
            return actors;
        }
        Optional<Participant> first = beforeComma(actors.get(0)).filter(Casting::isNamed);
        return first.isEmpty() ? actors : List.of(first.get(), actors.get(0));
    }

    private static boolean isNamed(Participant participant) {
        return participant.entity().isActor() && !Naming.isDate(participant.head());
    }

    /** The noun phrase that opens the sentence, where nothing but a comma stands between it and {@code actor}. */
    private Optional<Participant> beforeComma(Participant actor) {
        int comma = actor.head().index() - 1;
        while (comma > 0
                && sentence.token(comma).head() == actor.head().index()
                && !sentence.token(comma).surface().equals(",")) {
            comma--;
        }
        if (comma < 1
                || comma > LONGEST_NAME
                || !sentence.token(comma).surface().equals(",")) {
            return Optional.empty();
        }
        for (int i = 0; i < comma; i++) {
            Token token = sentence.token(i);
            if (!token.isProperNoun() && !token.tag().equals("JJ") && !token.isNoun()) {
                return Optional.empty();
            }
        }
        return Optional.of(participant(sentence.token(comma - 1)));
    }

    private static boolean isBusiness(Participant participant) {
        return participant.entity().sectors().equals(List.of(Sector.BUS));
    }

    private List<Participant> able(List<Participant> named, boolean inWords) {
        List<Participant> able = new ArrayList<>();
        for (Participant participant : named) {
            Optional<Participant> issuer =
                    inWords && isDocument(participant) ? issuerOf(participant.head()) : Optional.empty();
            if (issuer.isPresent()) {
                able.add(issuer.get());
            } else if (canAct(participant) && !isNamedByPlace(participant)) {
                able.add(participant);
            } else if (isThingOfSomebody(participant)) {
                ownerOf(participant.head()).filter(this::canAct).ifPresent(able::add);
            }
        }
        return able;
    }

    /** "A Kabul car bombing killed five": where it went off, not who set it off; "a Taliban bombing" is the Taliban's. */
    private boolean isNamedByPlace(Participant participant) {
        return LOCAL.contains(participant.head().lemma())
                && participant.entity().sectors().stream().noneMatch(ARMED::contains)
                && !sentence.hasChild(participant.head(), "poss")
                && sentence.children(participant.head()).stream()
                        .noneMatch(t -> t.index() < participant.head().index()
                                && t.tag().equals("JJ")
                                && Character.isUpperCase(t.surface().charAt(0)));
    }

    /** "The Kabul bombing", "a school shooting": what stands before the noun was hit. */
    private boolean isAttackOnPlace(Match match, List<Participant> actors) {
        return match.rule().type() == EventType.ASSAULT
                && LOCAL.contains(match.trigger().lemma())
                && actors.size() == 1
                && actors.get(0).head().head() == match.trigger().index()
                && actors.get(0).head().label().equals("compound")
                && isStruck(match.trigger(), actors.get(0));
    }

    private boolean isStruck(Token act, Participant named) {
        boolean country =
                named.entity().code().isPresent() && named.entity().sectors().isEmpty();
        return named.entity().sectors().stream().noneMatch(ARMED::contains)
                && !(country && act.lemma().equals("attack"));
    }

    /** Whether there is more than a pronoun whose noun is not found. */
    private static boolean isKnown(Participant participant) {
        return participant.entity().isActor() || !participant.head().isPronoun();
    }

    private boolean canAct(Participant participant) {
        Token head = participant.head();
        if (Naming.isNobody(sentence, participant.head())) {
            return false;
        }
        if (participant.entity().isActor()) {
            return true;
        }
        if (PARTIES.contains(head.lemma())) {
            return true;
        }
        boolean person = head.isPronoun() && !IMPERSONAL.contains(head.lemma());
        return person || (head.isProperNoun() && !Naming.isDate(head) && !isDocument(participant));
    }

    private boolean isInstrument(List<Participant> named) {
        return named.stream()
                .allMatch(p -> words.instruments().contains(p.head().lemma()));
    }

    private boolean isDocument(Participant participant) {
        return words.documents().contains(participant.head().lemma());
    }

    /** Of "issued a statement", "posted a message": whoever issued or posted it. */
    private Optional<Participant> issuerOf(Token document) {
        return sentence.head(document)
                .filter(verb -> document.label().equals("dobj") && ISSUE.contains(verb.lemma()))
                .flatMap(verb -> Arguments.subjects(sentence, verb).stream().findFirst())
                .map(this::participant)
                .filter(this::canAct);
    }

    private boolean isThingOfSomebody(Participant participant) {
        return words.instruments().contains(participant.head().lemma())
                || words.documents().contains(participant.head().lemma());
    }

    /** Of "a report by the ministry" or "an airstrike by Israel": the ministry, Israel. */
    private Optional<Participant> ownerOf(Token thing) {
        return sentence.child(thing, "poss")
                .or(() -> sentence.child(thing, t -> Arguments.isPreposition(t) && OWNERSHIP.contains(t.lemma()))
                        .flatMap(t -> sentence.child(t, "pobj")))
                .map(this::participant);
    }

    Participant participant(Token head) {
        Optional<Entity> speaker = scene.attributions()
                .innermost(head.span().start())
                .filter(Attribution::direct)
                .flatMap(scene::source);
        if (speaker.isPresent() && FutureActs.isFirstPerson(head)) {
            return new Participant(head, speaker.get());
        }
        return new Participant(head, scene.entity(NounPhrases.mention(sentence, head), speaker));
    }
}
