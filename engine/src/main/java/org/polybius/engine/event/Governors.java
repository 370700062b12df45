package org.polybius.engine.event;

import java.util.Optional;
import java.util.Set;
import org.polybius.engine.event.FactualityWords.Effect;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * The way from an act up the tree: what each word that governs it says of how real it is, up to the clause that stands on its
 * own.
 */
final class Governors {

    /** "ahead of a visit", "before the summit". */
    private static final Set<String> AHEAD = Set.of("ahead", "before");

    /** What introduces a clause that a word governs: "accused of", "refrained from", "talks on"; not "after", "by". */
    static final Set<String> COMPLEMENT_PREPOSITIONS =
            Set.of("about", "against", "at", "for", "from", "in", "into", "of", "on", "to", "with");

    /** Verbs that ask with an infinitive, "told him to leave", and report with a clause, "told him that they left". */
    private static final Set<String> TELLING = Set.of("tell", "suggest", "remind", "convince", "persuade");

    /** Where one of these is denied the act is real: "did not fail to attack"; "has not ruled out attacking" leaves it open. */
    private static final Set<String> CERTAIN =
            Set.of("avert", "avoid", "fail", "failure", "forget", "neglect", "prevent", "refrain", "stop", "thwart");

    private static final Set<String> HARDLY_ANY = Set.of("no", "little", "any");

    private static final Set<String> HAVE_TO = Set.of("have", "need");

    /** Without one of these the act could not be done at all. */
    private static final Set<String> ENABLING = Set.of("able", "allow", "enable", "let", "permit");

    private static final Set<String> BEAR_ON_NOUN =
            Set.of("for", "of", "from", "on", "to", "about", "with", "short", "at");

    private static final Set<String> BEAR_ON_NOUN_OF_VERB = Set.of("for", "from", "with", "to", "of");

    private static final Set<String> SAID_OF_OBJECT = Set.of("acomp", "oprd");

    private static final Set<String> NAMING = Set.of("call", "consider", "think");

    private static final Set<String> BEFORE_NAME = Set.of("a", "an", "“", "\"", "``", "‘", "'");

    private static final Set<String> SAID_TO_BE = Set.of("acomp", "attr");

    private final ParsedSentence sentence;
    private final FactualityWords words;
    private final AssessmentBuilder result;
    private final VerbFactuality verbs;

    /** @param speech whether the act is done by saying something */
    Governors(ParsedSentence sentence, FactualityWords words, AssessmentBuilder result, boolean speech) {
        this.sentence = sentence;
        this.words = words;
        this.result = result;
        this.verbs = new VerbFactuality(sentence, words, result, speech);
    }

    /** What governs {@code from}, whatever stands beside it. */
    void beyond(Token from) {
        step(from).ifPresent(this::up);
    }

    void up(Token from) {
        ratherThan(from);
        Token at = from;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (at.isVerb()) {
                verbs.read(at);
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
        than.flatMap(sentence::previous).filter(t -> t.lemma().equals("rather")).ifPresent(result::negate);
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
            case "dobj", "attr" -> at.isVerb() || takesForGranted(above, at) ? Optional.empty() : govern(above);
            case "conj" -> ofCoordination(at, above);
            case "advcl" -> isObject(at, above) ? govern(above) : ofAdverbial(at);
            case "nsubj", "nsubjpass" -> ofSubject(at, above);
            default -> Optional.empty();
        };
    }

    /** "condemned the attack"; and "called the inquiry a farce" says of the inquiry what it is worth, not that there may be one. */
    private boolean takesForGranted(Token verb, Token act) {
        if (words.presupposes(sentence, verb)) {
            return true;
        }
        boolean names = NAMING.contains(verb.lemma()) && act.index() > verb.index();
        return names
                && Optional.of(sentence.subtree(act))
                        .map(phrase -> phrase.get(phrase.size() - 1))
                        .flatMap(sentence::next)
                        .filter(next -> BEFORE_NAME.contains(next.surface()))
                        .isPresent();
    }

    /** "has to free the crew" says what "must free" says. */
    private Optional<Token> ofInfinitive(Token verb, Token governor) {
        // "is to send troops", but not "the aim was to send them"
        boolean arranged = governor.tag().equals("VBZ") || governor.tag().equals("VBP");
        if (isInfinitive(verb) && governor.lemma().equals("be") && arranged) {
            result.level(Factuality.PLANNED, "'" + governor.surface() + " to'");
        }
        if (isInfinitive(verb) && HAVE_TO.contains(governor.lemma()) && !isPastNeed(governor)) {
            result.oblige();
            result.level(Factuality.POSSIBLE, "'" + governor.surface() + " to'");
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
                    .ifPresent(result::negate);
        }
        if (!verbs.isPolite(governor)) {
            words.effect(sentence, governor).ifPresent(effect -> apply(effect, governor));
        }
        return Optional.of(governor);
    }

    void apply(Effect effect, Token governor) {
        String why = "'" + governor.surface() + "'";
        switch (effect) {
            case NEGATES -> {
                result.negate(governor);
                if (sentence.hasChild(governor, "neg") && !CERTAIN.contains(governor.lemma())) {
                    result.level(Factuality.POSSIBLE, "not " + why);
                }
            }
            case PLANS -> result.level(Factuality.PLANNED, why);
            case POSSIBLE -> {
                if (!isDecided(governor)) {
                    result.level(Factuality.POSSIBLE, why);
                }
            }
            case PROMISES -> {
                result.level(Factuality.PLANNED, why);
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
        if (!result.hasPromiser()) {
            result.promisedBy(
                    governor.isVerb() ? Arguments.subjects(sentence, governor) : sentence.children(governor, "poss"));
        }
    }

    /** What somebody says stands on its own; only "announced that it would" tells who promises. */
    private Optional<Token> ofClause(Token governor) {
        Optional<Effect> effect = words.effect(sentence, governor);
        if (effect.filter(e -> e == Effect.PROMISES).isPresent() || result.isPlanned()) {
            promisedBy(governor);
        }
        if (effect.filter(e -> e == Effect.POSSIBLE).isPresent() && !TELLING.contains(governor.lemma())) {
            result.level(Factuality.POSSIBLE, "'" + governor.surface() + "'");
        }
        // "It is possible that Iran attacked."
        sentence.child(governor, "acomp")
                .filter(t -> words.effect(sentence, t).equals(Optional.of(Effect.POSSIBLE)))
                .ifPresent(t -> result.level(Factuality.POSSIBLE, "'" + t.surface() + "'"));
        return Optional.empty();
    }

    /** "No evidence that Iran attacked", "fears that Iran attacked". */
    private void ofContent(Token noun) {
        boolean none = sentence.children(noun).stream().anyMatch(t -> HARDLY_ANY.contains(t.lemma()))
                && !noun.lemma().equals("doubt");
        boolean open = words.effect(sentence, noun).equals(Optional.of(Effect.POSSIBLE));
        if (none || open) {
            result.level(Factuality.POSSIBLE, "'" + noun.surface() + " that'");
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
            result.level(Factuality.POSSIBLE, "'" + noun.surface() + " to'");
        }
        return govern(noun);
    }

    private Optional<Token> ofPreposition(Token at, Token preposition) {
        Optional<Token> governor = sentence.head(preposition);
        if (preposition.lemma().equals("without")) {
            // "may act without approval" does not say that there is none.
            if (at.isVerb() || governor.filter(this::isFinite).isPresent()) {
                result.negate(preposition);
            } else {
                result.level(Factuality.POSSIBLE, "'without'");
            }
            return Optional.empty();
        }
        Optional<Token> before = sentence.previous(preposition).filter(t -> isInstead(t, preposition));
        if (before.isPresent()) {
            result.negate(before.get());
            return Optional.empty();
        }
        if (at.isVerb() && preposition.lemma().equals("with") && sentence.hasChild(at, "nsubj")) {
            return Optional.empty();
        }
        if (!at.isVerb() && AHEAD.contains(preposition.lemma())) {
            result.level(Factuality.PLANNED, "'" + preposition.surface() + "'");
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
        int negations = result.negations();
        if (joined && !ownAuxiliary && (at.tag().equals(above.tag()) || at.tag().equals("VB"))) {
            verbs.share(at, above);
        }
        if (result.negations() == negations) {
            nor(at, above).ifPresent(result::negate);
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

    /** "Ruled out sending troops": what follows its verb at once is what the verb is about. */
    private boolean isObject(Token clause, Token verb) {
        boolean particle = sentence.children(verb, "prt").stream().anyMatch(t -> t.index() == clause.index() - 1);
        return clause.tag().equals("VBG") && verb.isVerb() && (particle || verb.index() == clause.index() - 1);
    }

    private Optional<Token> ofAdverbial(Token verb) {
        boolean infinitive =
                verb.tag().equals("VB") && sentence.hasChild(verb, t -> t.tag().equals("TO"));
        if (infinitive) {
            result.level(Factuality.PLANNED, "a purpose");
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
