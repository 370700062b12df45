package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * What stands around one trigger, whatever pattern asks for it. Many patterns share a trigger: each thing is looked for
 * once, when the first of them asks.
 */
final class Frame {

    /** "the Oct. 7 attack". */
    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.?|January|February|March|"
            + "April|May|June|July|August|September|October|November|December");

    /** What was done of late to the noun that they stand before: "the kidnapped engineers". */
    private static final Set<String> DEEDS_BEFORE_NOUN = Set.of(
            "abduct",
            "arrest",
            "assassinate",
            "besiege",
            "capture",
            "confiscate",
            "hijack",
            "imprison",
            "jail",
            "kidnap",
            "murder",
            "seize",
            "slay");

    /** What closes a sentence with these is said, and neither asked nor promised. */
    private static final Set<String> ASSURES = Set.of("insist", "maintain", "plead", "suggest");

    private static final Set<String> PREDICATES = Set.of("acomp", "attr", "oprd");

    private static final Comparator<Token> NAMES_AND_ADJECTIVES_FIRST =
            Comparator.comparing(t -> !t.isProperNoun() && !t.tag().equals("JJ"));

    private final ParsedSentence sentence;
    private final Token trigger;
    private final CarrierVerbs carriers;

    private Boolean particle;
    private Boolean passive;
    private List<Token> subjects;
    private List<Token> objects;
    private List<Token> receivers;
    private Optional<Token> clause;
    private Optional<CarrierVerbs.Carrier> carrier;
    private List<List<Token>> owners;

    Frame(ParsedSentence sentence, Token trigger, CarrierVerbs carriers) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.carriers = carriers;
    }

    ParsedSentence sentence() {
        return sentence;
    }

    Token trigger() {
        return trigger;
    }

    /**
     * Whether {@code pattern}, which the rule book gave for the trigger's lemma, has its trigger here, and what else it
     * cannot do without. Of the patterns of a common verb that is few.
     */
    boolean mayFit(RulePattern pattern) {
        RulePattern.Shape shape = pattern.shape();
        if (shape.needsObject() && objects().isEmpty() || shape.needsClause() && clause().isEmpty()) {
            return false;
        }
        return shape.oneWord() ? !hasParticle() : pattern.isTriggeredBy(sentence, trigger);
    }

    private boolean hasParticle() {
        if (particle == null) {
            particle = trigger.isVerb() && sentence.hasChild(trigger, "prt");
        }
        return particle;
    }

    /** Whether {@code participle}, which stands before a noun, tells what was done to it. */
    static boolean isDeedBeforeNoun(Token participle) {
        return participle.tag().equals("VBN") && DEEDS_BEFORE_NOUN.contains(participle.lemma());
    }

    private boolean isBeforeNoun() {
        return trigger.isVerb() && trigger.label().equals("nmod");
    }

    boolean isPassive() {
        if (passive == null) {
            passive = isBeforeNoun() || Arguments.isPassive(sentence, trigger);
        }
        return passive;
    }

    List<Token> subjects() {
        if (subjects == null) {
            subjects = Arguments.subjects(sentence, trigger);
        }
        return subjects;
    }

    /** What the verb is done to, and what it says of somebody. */
    List<Token> objects() {
        if (objects == null) {
            objects = findObjects();
        }
        return objects;
    }

    private List<Token> findObjects() {
        if (isBeforeNoun()) {
            return sentence.head(trigger).map(List::of).orElse(List.of());
        }
        List<Token> found = new ArrayList<>(Arguments.objects(sentence, trigger));
        for (Token child : sentence.children(trigger)) {
            if (PREDICATES.contains(child.label())) {
                found.addAll(Arguments.conjuncts(sentence, child));
            }
        }
        smallClause().ifPresent(found::add);
        return found;
    }

    /** A clause without a verb: "holds [Iran responsible]". */
    private Optional<Token> smallClause() {
        return sentence.child(trigger, t -> t.label().equals("ccomp") && !t.isVerb() && sentence.hasChild(t, "nsubj"));
    }

    /** To whom; empty where only a preposition may tell. */
    List<Token> receivers() {
        if (receivers == null) {
            receivers = findReceivers();
        }
        return receivers;
    }

    private List<Token> findReceivers() {
        List<Token> found = Arguments.receivers(sentence, trigger);
        if (!found.isEmpty()) {
            return found;
        }
        // "holds Iran responsible", "called him a liar": the first of the two is what the other is said of.
        Optional<Token> smallClause = smallClause();
        if (smallClause.isPresent()) {
            return sentence.children(smallClause.get(), "nsubj").stream()
                    .flatMap(t -> Arguments.conjuncts(sentence, t).stream())
                    .toList();
        }
        return hasPredicate() ? Arguments.objects(sentence, trigger) : List.of();
    }

    /** Whether something is said of the object, so that no preposition tells to whom. */
    boolean hasPredicate() {
        return sentence.hasChild(trigger, t -> PREDICATES.contains(t.label()));
    }

    /** The clause that the trigger introduces. */
    Optional<Token> clause() {
        if (clause == null) {
            clause = sentence.child(trigger, this::isClause).or(this::clauseBefore);
        }
        return clause;
    }

    private boolean isClause(Token child) {
        boolean clause = child.label().equals("ccomp")
                || (!trigger.isVerb() && child.label().equals("acl"));
        return clause && child.index() > trigger.index();
    }

    /** "The road will be closed, the mayor warned": the clause stands first, and may be taken for the sentence's own. */
    private Optional<Token> clauseBefore() {
        if (!trigger.isVerb()
                || ASSURES.contains(trigger.lemma())
                || !sentence.hasChild(trigger, t -> t.label().equals("nsubj"))) {
            return Optional.empty();
        }
        Optional<Token> inserted = Optional.of(trigger)
                .filter(t -> t.label().equals("parataxis"))
                .flatMap(sentence::head)
                .filter(t -> t.isVerb() && t.index() < trigger.index());
        return inserted.or(() -> sentence.child(trigger, t -> t.label().equals("ccomp") && t.isVerb()));
    }

    /** The verb that carries the trigger noun. */
    Optional<CarrierVerbs.Carrier> carrier() {
        if (carrier == null) {
            carrier = carriers.carrierOf(sentence, trigger);
        }
        return carrier;
    }

    /** Those whose the trigger noun may be, by the ways of saying so, the surest first. */
    List<List<Token>> owners() {
        if (owners == null) {
            owners = List.of(
                    sentence.children(trigger, "poss"), behind("by"), premodifiers(), behind("from"), behind("of"));
        }
        return owners;
    }

    private List<Token> behind(String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(trigger)) {
            if (child.lemma().equals(preposition) && Arguments.isPreposition(child)) {
                found.addAll(objectsOf(child));
            }
        }
        return found;
    }

    /** "Israeli airstrikes", "Taliban attack", "police raid": a modifier before the noun, the nearest first. */
    private List<Token> premodifiers() {
        return sentence.children(trigger).stream()
                .filter(t -> t.index() < trigger.index())
                .filter(t -> (t.label().equals("compound") && t.isNoun())
                        || (t.label().equals("nmod")
                                && Character.isUpperCase(t.surface().charAt(0))))
                .filter(t ->
                        !t.tag().equals("CD") && !MONTH.matcher(t.surface()).matches())
                .sorted(NAMES_AND_ADJECTIVES_FIRST)
                .limit(1)
                .toList();
    }

    /** The nouns behind {@code preposition}. */
    List<Token> objectsOf(Token preposition) {
        List<Token> nouns = sentence.children(preposition, "pobj");
        if (nouns.isEmpty()) {
            return List.of();
        }
        List<Token> found = new ArrayList<>();
        for (Token noun : nouns) {
            found.addAll(Arguments.conjuncts(sentence, Arguments.antecedent(sentence, noun)));
        }
        return found;
    }
}
