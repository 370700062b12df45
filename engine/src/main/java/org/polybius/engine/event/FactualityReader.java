package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.event.FactualityWords.Effect;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Reads from the tree how real an act is: its auxiliaries and negation, then every word that governs it up to the clause
 * that somebody says, as the factuality profile of FactBank does (Saurí and Pustejovsky 2009).
 */
final class FactualityReader {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    /** The rule whose negation and future are the refusal that it codes. */
    static final String WILL_NOT = "reject-will-not";

    private static final Set<String> MODALS = Set.of("may", "might", "could", "can");
    private static final Set<String> OBLIGATIONS = Set.of("should", "must", "ought", "need");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");

    /** "ahead of a visit", "before the summit". */
    private static final Set<String> AHEAD = Set.of("ahead", "before");

    /** What introduces a clause that a word governs: "accused of", "refrained from", "talks on"; not "after", "by". */
    static final Set<String> COMPLEMENT_PREPOSITIONS =
            Set.of("about", "against", "at", "for", "from", "in", "into", "of", "on", "to", "with");

    /** Verbs that ask with an infinitive, "told him to leave", and report with a clause, "told him that they left". */
    private static final Set<String> TELLING = Set.of("tell", "suggest", "remind", "convince", "persuade");

    private static final Set<String> ALMOST = Set.of("almost", "nearly");

    /** Where one of these is denied the act is real: "did not fail to attack"; "has not ruled out attacking" leaves it open. */
    private static final Set<String> CERTAIN =
            Set.of("avert", "avoid", "fail", "failure", "forget", "neglect", "prevent", "refrain", "stop", "thwart");

    private static final Set<String> ONLY = Set.of("just", "merely", "only", "simply", "solely");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> HARDLY_ANY = Set.of("no", "little", "any");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj");
    private static final Set<String> WISHES = Set.of("want", "wish", "like");
    private static final Set<String> CAN = Set.of("can", "could", "ca");
    private static final Set<String> SOMEBODY = Set.of("he", "she", "they");
    private static final Set<String> HAVE_TO = Set.of("have", "need");

    private static final Set<String> WEIGHING = Set.of("consider", "contemplate", "mull", "ponder", "weigh");

    private static final Set<String> PREPARING =
            Set.of("draft", "draw", "plan", "prepare", "ready", "schedule", "seek");

    /** Whose act may be the preparing, or the word for it. */
    private static final Set<EventType> READYING =
            Set.of(EventType.MOBILIZE, EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    /** Without one of these the act could not be done at all. */
    private static final Set<String> ENABLING = Set.of("able", "allow", "enable", "let", "permit");

    private static final Set<String> BEAR_ON_NOUN =
            Set.of("for", "of", "from", "on", "to", "about", "with", "short", "at");
    private static final Set<String> BEAR_ON_NOUN_OF_VERB = Set.of("for", "from", "with", "to", "of");
    private static final Set<String> SAID_OF_OBJECT = Set.of("acomp", "oprd");
    private static final Set<String> SAID_TO_BE = Set.of("acomp", "attr");

    private final FactualityWords words;

    FactualityReader(FactualityWords words) {
        this.words = words;
    }

    Assessment assess(ParsedSentence sentence, Match match) {
        Walk walk = new Walk(sentence, FutureActs.isSpeech(match.rule().type()));
        Token at = match.trigger();
        if (!at.isVerb()) {
            walk.beside(at);
            Optional<Token> carrier =
                    match.words().stream().filter(Token::isVerb).findFirst();
            at = carrier.orElse(at);
        }
        if (isBoast(match)) {
            walk.level(Factuality.CLAIMED, "'" + match.trigger().surface() + "'");
        }
        if (match.rule().type() == EventType.AGREE) {
            walk.intention(match.trigger());
        }
        walk.verdict(match);
        walk.carried(match);
        if (match.rule().id().equals(WILL_NOT)) {
            walk.beyond(at);
        } else {
            walk.up(at);
        }
        return walk.result();
    }

    /** As {@link #assess(ParsedSentence, Match)}, of any word, where no rule says what kind of act it names. */
    Assessment assess(ParsedSentence sentence, Token word) {
        Walk walk = new Walk(sentence, false);
        if (!word.isVerb()) {
            walk.beside(word);
        }
        walk.up(word);
        return walk.result();
    }

    /** "claimed the attack" leaves the deed to the word of whoever claims it; a blast that "claimed lives" does not. */
    private static boolean isBoast(Match match) {
        return match.trigger().lemma().equals("claim")
                && match.words().stream().noneMatch(word -> word.lemma().equals("life"));
    }

    /** "will not free them" is its subject's own refusal, whoever reports it. */
    static boolean willNot(ParsedSentence sentence, Token verb) {
        return sentence.hasChild(verb, "neg")
                && sentence.children(verb, "aux").stream().anyMatch(t -> FUTURE.contains(t.lemma()));
    }

    /** One way from a trigger up the tree. */
    private final class Walk {

        private final ParsedSentence sentence;
        private final boolean speech;
        private final List<String> notes = new ArrayList<>();
        private final Set<Integer> negators = new HashSet<>();
        private Factuality level = Factuality.ASSERTED;
        private boolean negated;
        private boolean obliged;
        private List<Token> promiser = List.of();

        /** @param speech whether the act is done by saying something */
        Walk(ParsedSentence sentence, boolean speech) {
            this.sentence = sentence;
            this.speech = speech;
        }

        Assessment result() {
            if (Asking.isQuestion(sentence)) {
                level(Factuality.POSSIBLE, "the sentence asks");
            }
            return new Assessment(level, negated, obliged, promiser, notes);
        }

        /** The weaker level stays, in {@link Factuality}'s order: a plan does not make certain what is possible. */
        void level(Factuality found, String why) {
            if (found.compareTo(level) > 0) {
                level = found;
                notes.add(found.name().toLowerCase(Locale.ROOT) + ": " + why);
            }
        }

        /** Each word counts once: the "no" of "no attack took place" stands beside the noun and among the verb's own. */
        void negate(Token by) {
            if (!negators.add(by.index())) {
                return;
            }
            negated = !negated;
            notes.add("negated by '" + by.surface() + "'");
        }

        /** Words beside a noun: "alleged attack", "no talks". */
        void beside(Token noun) {
            for (Token child : sentence.children(noun)) {
                if (child.index() < noun.index()) {
                    words.level(child).ifPresent(found -> level(found, "'" + child.surface() + "'"));
                    if (words.isNegation(child)) {
                        negate(child);
                    }
                }
            }
        }

        /** "plans to visit" promises nothing: what agrees by a verb of planning or wishing is itself only planned or wished. */
        void intention(Token trigger) {
            words.effect(sentence, trigger)
                    .filter(effect -> effect == Effect.PLANS || effect == Effect.POSSIBLE)
                    .filter(effect -> trigger.isVerb() && !trigger.lemma().equals("be"))
                    .ifPresent(effect -> apply(effect, trigger));
        }

        /** "Found not guilty": the negation stands with what the verb says of somebody. */
        void verdict(Match match) {
            match.words().stream()
                    .filter(word -> word != match.trigger() && word.tag().startsWith("JJ"))
                    .flatMap(word -> sentence.children(word, "neg").stream())
                    .forEach(this::negate);
        }

        /** What governs {@code from}, whatever stands beside it. */
        void beyond(Token from) {
            step(from).ifPresent(this::up);
        }

        /** "is considering charges", "prepares an offensive": a verb of the match itself may say that it is not done. */
        void carried(Match match) {
            for (Token word : match.words()) {
                if (word.isVerb() && WEIGHING.contains(word.lemma())) {
                    level(Factuality.POSSIBLE, "'" + word.surface() + "'");
                } else if (word.isVerb()
                        && PREPARING.contains(word.lemma())
                        && match.words().size() > 1
                        && !READYING.contains(match.rule().type())) {
                    level(Factuality.PLANNED, "'" + word.surface() + "'");
                }
            }
        }

        void up(Token from) {
            ratherThan(from);
            Token at = from;
            for (int steps = 0; steps < sentence.size(); steps++) {
                if (at.isVerb()) {
                    around(at);
                }
                Optional<Token> next = step(at);
                if (next.isEmpty()) {
                    return;
                }
                at = next.get();
            }
        }

        /** Before a bare verb or a noun the tree often loses "rather than": the words tell. */
        private void ratherThan(Token act) {
            Optional<Token> than = sentence.previous(act).filter(t -> t.lemma().equals("than"));
            than.flatMap(sentence::previous)
                    .filter(t -> t.lemma().equals("rather"))
                    .ifPresent(this::negate);
        }

        /** Auxiliaries, negation and adverbs of a verb. */
        private void around(Token verb) {
            for (Token child : sentence.children(verb)) {
                String lemma = child.lemma();
                if (child.label().equals("aux") && child.tag().equals("MD")) {
                    modal(verb, child);
                } else if (words.isNegation(child) && child.label().equals("neg")) {
                    if (!isNotOnly(child)) {
                        negate(child);
                    }
                } else if (child.is("neither", "preconj")) {
                    negate(child);
                } else if (ALMOST.contains(lemma) && child.label().equals("advmod") && child.index() < verb.index()) {
                    negate(child);
                } else if (child.label().equals("advmod") && child.index() < verb.index()) {
                    words.level(child).ifPresent(found -> level(found, "'" + child.surface() + "'"));
                } else if (child.label().equals("mark") && CONDITIONS.contains(lemma)) {
                    level(Factuality.POSSIBLE, "'" + child.surface() + "'");
                } else if (isSubjectOrObject(child)) {
                    sentence.children(child).stream()
                            .filter(t -> NO.contains(t.lemma()) && t.index() < child.index())
                            .findFirst()
                            .ifPresent(this::negate);
                    if (NOBODY.contains(lemma)) {
                        negate(child);
                    }
                }
            }
            if (isHeadlineFuture(verb)) {
                level(Factuality.PLANNED, "'to " + verb.surface() + "'");
            }
            if (promiser.isEmpty() && willNot(sentence, verb)) {
                promiser = Arguments.subjects(sentence, verb);
            }
            if (isGeneral(verb)) {
                level(Factuality.POSSIBLE, "said of acts of a kind");
            }
        }

        /** "It is usual for cabinets to resign" reports no resignation. */
        private boolean isGeneral(Token verb) {
            return sentence.hasChild(verb, t -> t.tag().equals("TO"))
                    && sentence.head(verb)
                            .filter(be -> be.lemma().equals("be") && sentence.hasChild(be, "acomp"))
                            .filter(be -> sentence.hasChild(be, t -> t.lemma().equals("it") && t.index() < be.index()))
                            .isPresent();
        }

        /** "did not only strike the port" struck it. */
        private boolean isNotOnly(Token negation) {
            return sentence.next(negation)
                    .filter(next -> ONLY.contains(next.lemma()))
                    .isPresent();
        }

        private boolean isSubjectOrObject(Token child) {
            return ARGUMENTS.contains(child.label());
        }

        /** "Iran to resume talks". */
        private boolean isHeadlineFuture(Token verb) {
            boolean reported =
                    verb.label().equals("ccomp") && verb.index() < verb.head() && sentence.hasChild(verb, "nsubj");
            return verb.tag().equals("VB")
                    && (reported || verb.label().equals("root") || verb.label().equals("conj"))
                    && sentence.hasChild(verb, t -> t.tag().equals("TO"));
        }

        private void modal(Token verb, Token modal) {
            String lemma = modal.lemma();
            String why = "'" + modal.surface() + "'";
            if (FUTURE.contains(lemma)) {
                level(Factuality.PLANNED, why);
            } else if (lemma.equals("would") || lemma.equals("'d")) {
                boolean unreal = sentence.children(verb, "aux").stream()
                        .anyMatch(t -> t.lemma().equals("have"));
                if (!isPolite(verb)) {
                    boolean future = isFutureInThePast(verb) || isRefusal(verb);
                    level(!unreal && future ? Factuality.PLANNED : Factuality.POSSIBLE, why);
                }
            } else if (OBLIGATIONS.contains(lemma)) {
                obliged = true;
                level(Factuality.POSSIBLE, why);
            } else if (isInability(verb, modal)) {
                notes.add(why + " and a negation: it did not happen");
            } else if (MODALS.contains(lemma)) {
                level(Factuality.POSSIBLE, why);
            }
        }

        /** "I would like to thank", "we want to condemn" thank and condemn. */
        private boolean isPolite(Token governor) {
            return speech
                    && WISHES.contains(governor.lemma())
                    && Arguments.subjects(sentence, governor).stream().anyMatch(t -> FutureActs.isFirstPerson(t));
        }

        /** "could not agree" says as much as "did not agree"; "could not have agreed" does not. */
        private boolean isInability(Token verb, Token modal) {
            return CAN.contains(modal.lemma())
                    && sentence.hasChild(verb, "neg")
                    && sentence.children(verb, "aux").stream()
                            .noneMatch(t -> t.lemma().equals("have"));
        }

        /** "would" in what somebody said, or of somebody named, is his "will"; with an "if", or of a bill, it is not. */
        private boolean isFutureInThePast(Token verb) {
            Token clause = verb;
            while (clause.label().equals("conj") && sentence.head(clause).isPresent()) {
                clause = sentence.head(clause).get();
            }
            boolean reported = clause.label().equals("ccomp") || clause.label().equals("relcl");
            boolean somebody = Arguments.subjects(sentence, clause).stream()
                    .anyMatch(t -> t.isProperNoun() || SOMEBODY.contains(t.lemma()));
            return !isConditional(verb) && (reported || somebody);
        }

        private boolean isConditional(Token verb) {
            return sentence.children(verb, "advcl").stream()
                    .anyMatch(t -> sentence.hasChild(t, m -> m.lemma().equals("if")));
        }

        /** "The company would not comment" did not; "I would not rule it out" weighs. */
        private boolean isRefusal(Token verb) {
            List<Token> subjects = Arguments.subjects(sentence, verb);
            return sentence.hasChild(verb, "neg")
                    && !isConditional(verb)
                    && !subjects.isEmpty()
                    && subjects.stream().noneMatch(FutureActs::isFirstPerson);
        }

        /** The next word up that bears on the act; empty where a clause stands on its own. */
        private Optional<Token> step(Token at) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Token above = head.get();
            return switch (at.label()) {
                case "xcomp" -> ofInfinitive(at, above);
                case "oprd", "acomp", "advmod" -> govern(above);
                case "ccomp" -> isInfinitive(at) ? govern(above) : ofClause(above);
                case "acl" -> ofNoun(at, above);
                case "pcomp", "pobj" -> ofPreposition(at, above);
                case "dobj", "attr" ->
                    at.isVerb() || words.presupposes(sentence, above) ? Optional.empty() : govern(above);
                case "conj" -> ofCoordination(at, above);
                case "advcl" -> isObject(at, above) ? govern(above) : ofAdverbial(at);
                case "nsubj", "nsubjpass" -> ofSubject(at, above);
                default -> Optional.empty();
            };
        }

        /** "has to free the crew" says what "must free" says. */
        private Optional<Token> ofInfinitive(Token verb, Token governor) {
            // "is to send troops", but not "the aim was to send them"
            boolean arranged = governor.tag().equals("VBZ") || governor.tag().equals("VBP");
            if (isInfinitive(verb) && governor.lemma().equals("be") && arranged) {
                level(Factuality.PLANNED, "'" + governor.surface() + " to'");
            }
            if (isInfinitive(verb) && HAVE_TO.contains(governor.lemma()) && !isPastNeed(governor)) {
                obliged = true;
                level(Factuality.POSSIBLE, "'" + governor.surface() + " to'");
            }
            return govern(governor);
        }

        /** "The army had to withdraw" and did; in what somebody says it may still have to. */
        private boolean isPastNeed(Token governor) {
            return governor.lemma().equals("have")
                    && governor.tag().equals("VBD")
                    && !governor.label().equals("ccomp")
                    && !sentence.hasChild(governor, "ccomp")
                    && !sentence.hasChild(governor, "neg");
        }

        private boolean isInfinitive(Token verb) {
            return sentence.hasChild(verb, t -> t.tag().equals("TO"));
        }

        private Optional<Token> govern(Token governor) {
            // "Too afraid to attack": they did not.
            if (governor.tag().startsWith("JJ")) {
                sentence.child(governor, t -> t.lemma().equals("too") && t.index() < governor.index())
                        .ifPresent(this::negate);
            }
            if (!isPolite(governor)) {
                words.effect(sentence, governor).ifPresent(effect -> apply(effect, governor));
            }
            return Optional.of(governor);
        }

        private void apply(Effect effect, Token governor) {
            String why = "'" + governor.surface() + "'";
            switch (effect) {
                case NEGATES -> {
                    negate(governor);
                    if (sentence.hasChild(governor, "neg") && !CERTAIN.contains(governor.lemma())) {
                        level(Factuality.POSSIBLE, "not " + why);
                    }
                }
                case PLANS -> level(Factuality.PLANNED, why);
                case POSSIBLE -> {
                    if (!isDecided(governor)) {
                        level(Factuality.POSSIBLE, why);
                    }
                }
                case PROMISES -> {
                    level(Factuality.PLANNED, why);
                    promisedBy(governor);
                }
            }
        }

        /** "were not allowed to leave" did not leave, "was able to leave" left: the negation, or none, says it all. */
        private boolean isDecided(Token governor) {
            Token verb = governor.isVerb()
                    ? governor
                    : sentence.head(governor).filter(Token::isVerb).orElse(governor);
            boolean past = verb.tag().equals("VBD")
                    || sentence.hasChild(
                            verb, t -> t.label().startsWith("aux") && t.lemma().equals("have"));
            boolean modal = sentence.hasChild(verb, t -> t.tag().equals("MD"));
            return ENABLING.contains(governor.lemma()) && !modal && sentence.hasChild(verb, "neg")
                    || governor.lemma().equals("able") && past && !modal;
        }

        private void promisedBy(Token governor) {
            if (promiser.isEmpty()) {
                promiser = governor.isVerb()
                        ? Arguments.subjects(sentence, governor)
                        : sentence.children(governor, "poss");
            }
        }

        /** What somebody says stands on its own; only "announced that it would" tells who promises. */
        private Optional<Token> ofClause(Token governor) {
            Optional<Effect> effect = words.effect(sentence, governor);
            if (effect.filter(e -> e == Effect.PROMISES).isPresent() || level == Factuality.PLANNED) {
                promisedBy(governor);
            }
            if (effect.filter(e -> e == Effect.POSSIBLE).isPresent() && !TELLING.contains(governor.lemma())) {
                level(Factuality.POSSIBLE, "'" + governor.surface() + "'");
            }
            // "It is possible that Iran attacked."
            sentence.child(governor, "acomp")
                    .filter(t -> words.effect(sentence, t).equals(Optional.of(Effect.POSSIBLE)))
                    .ifPresent(t -> level(Factuality.POSSIBLE, "'" + t.surface() + "'"));
            return Optional.empty();
        }

        /** "No evidence that Iran attacked", "fears that Iran attacked". */
        private void ofContent(Token noun) {
            boolean none = sentence.children(noun).stream().anyMatch(t -> HARDLY_ANY.contains(t.lemma()))
                    && !noun.lemma().equals("doubt");
            boolean open = words.effect(sentence, noun).equals(Optional.of(Effect.POSSIBLE));
            if (none || open) {
                level(Factuality.POSSIBLE, "'" + noun.surface() + " that'");
            }
        }

        private Optional<Token> ofNoun(Token verb, Token noun) {
            boolean infinitive = sentence.hasChild(verb, t -> t.tag().equals("TO"));
            if (!infinitive) {
                if (sentence.hasChild(
                        verb, t -> t.label().equals("mark") && t.lemma().equals("that"))) {
                    ofContent(noun);
                    return Optional.empty();
                }
                // "a statement condemning the raid" condemns it only where it is issued
                return sentence.head(noun)
                        .filter(issue -> noun.label().equals("dobj") && Casting.ISSUE.contains(issue.lemma()));
            }
            if (words.effect(sentence, noun).isEmpty()) {
                level(Factuality.POSSIBLE, "'" + noun.surface() + " to'");
            }
            return govern(noun);
        }

        private Optional<Token> ofPreposition(Token at, Token preposition) {
            Optional<Token> governor = sentence.head(preposition);
            if (preposition.lemma().equals("without")) {
                // "may act without approval" does not say that there is none.
                if (at.isVerb() || governor.filter(this::isFinite).isPresent()) {
                    negate(preposition);
                } else {
                    level(Factuality.POSSIBLE, "'without'");
                }
                return Optional.empty();
            }
            Optional<Token> before = sentence.previous(preposition).filter(t -> isInstead(t, preposition));
            if (before.isPresent()) {
                negate(before.get());
                return Optional.empty();
            }
            if (at.isVerb() && preposition.lemma().equals("with") && sentence.hasChild(at, "nsubj")) {
                return Optional.empty();
            }
            if (!at.isVerb() && AHEAD.contains(preposition.lemma())) {
                level(Factuality.PLANNED, "'" + preposition.surface() + "'");
                return Optional.empty();
            }
            boolean bears = governor.isPresent()
                    && (at.isVerb()
                            ? COMPLEMENT_PREPOSITIONS.contains(preposition.lemma())
                            : bearsOnNoun(preposition, governor.get()));
            if (!bears) {
                return Optional.empty();
            }
            return govern(governor.get());
        }

        /** "Instead of attacking", "rather than attack". */
        private static boolean isInstead(Token word, Token preposition) {
            return word.lemma().equals("instead") && preposition.lemma().equals("of")
                    || word.lemma().equals("rather") && preposition.lemma().equals("than");
        }

        private boolean isFinite(Token verb) {
            return !verb.tag().equals("VB") && !verb.tag().equals("VBG");
        }

        /** Of a noun behind a preposition only "calls for talks", "threat of sanctions" and the like say anything. */
        private boolean bearsOnNoun(Token preposition, Token governor) {
            return BEAR_ON_NOUN.contains(preposition.lemma())
                    && words.effect(sentence, governor).isPresent()
                    && (governor.isNoun() || BEAR_ON_NOUN_OF_VERB.contains(preposition.lemma()));
        }

        private Optional<Token> ofCoordination(Token at, Token above) {
            if (!at.isVerb()) {
                return step(above);
            }
            boolean joined = above.isVerb() && !hasSubject(at);
            boolean ownAuxiliary = sentence.hasChild(at, "aux");
            int negations = negators.size();
            if (joined
                    && !ownAuxiliary
                    && (at.tag().equals(above.tag()) || at.tag().equals("VB"))) {
                sharedAuxiliaries(at, above);
            }
            if (negators.size() == negations) {
                nor(at, above).ifPresent(this::negate);
            }
            return joined ? step(above) : Optional.empty();
        }

        /** "neither backed nor opposed it", "did not march, nor did it strike": the word that denies the later verb. */
        private Optional<Token> nor(Token verb, Token first) {
            return sentence.children(first, "cc").stream()
                    .filter(t -> t.lemma().equals("nor") && t.index() > first.index() && t.index() < verb.index())
                    .findFirst();
        }

        private boolean hasSubject(Token verb) {
            return sentence.hasChild(verb, "nsubj") || sentence.hasChild(verb, "nsubjpass");
        }

        /** "will meet ministers and sign a deal": the auxiliary counts for both; a negation only with "or". */
        private void sharedAuxiliaries(Token verb, Token first) {
            sentence.children(first, "aux").stream()
                    .filter(t -> t.tag().equals("MD"))
                    .forEach(t -> modal(first, t));
            boolean or = sentence.children(first, "cc").stream()
                    .anyMatch(t -> t.lemma().equals("or") || t.lemma().equals("nor"));
            if (or) {
                sentence.children(first, "neg").forEach(this::negate);
            }
            if (isHeadlineFuture(first)) {
                level(Factuality.PLANNED, "'to " + first.surface() + "'");
            }
        }

        /** "Ruled out sending troops": what follows its verb at once is what the verb is about. */
        private boolean isObject(Token clause, Token verb) {
            boolean particle = sentence.children(verb, "prt").stream().anyMatch(t -> t.index() == clause.index() - 1);
            return clause.tag().equals("VBG") && verb.isVerb() && (particle || verb.index() == clause.index() - 1);
        }

        private Optional<Token> ofAdverbial(Token verb) {
            boolean infinitive = verb.tag().equals("VB")
                    && sentence.hasChild(verb, t -> t.tag().equals("TO"));
            if (infinitive) {
                level(Factuality.PLANNED, "a purpose");
            }
            return Optional.empty();
        }

        private Optional<Token> ofSubject(Token noun, Token verb) {
            if (noun.isVerb() || !words.happens(sentence, verb)) {
                return Optional.empty();
            }
            if (isSaidToBe(verb) || words.presupposes(sentence, verb)) {
                return Optional.empty();
            }
            words.effect(sentence, verb).ifPresent(effect -> apply(effect, verb));
            sentence.children(verb).stream()
                    .filter(t -> SAID_OF_OBJECT.contains(t.label()))
                    .forEach(t -> words.effect(sentence, t).ifPresent(effect -> apply(effect, t)));
            return Optional.of(verb);
        }

        /** "the visit was not a success": what is said of an act takes it for granted. */
        private boolean isSaidToBe(Token verb) {
            return verb.lemma().equals("be")
                    && sentence.hasChild(verb, "neg")
                    && sentence.children(verb).stream()
                            .filter(t -> SAID_TO_BE.contains(t.label()))
                            .anyMatch(t -> words.effect(sentence, t).isEmpty());
        }
    }
}
