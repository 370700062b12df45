package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.polybius.engine.event.RulePattern.Filler;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.event.RulePattern.Position;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Holds one pattern against what stands around one trigger. Made anew for each try. */
final class FrameMatcher {

    private static final Pattern YEAR = Pattern.compile("1\\d\\d\\d|20\\d\\d");

    private static final Set<String> CHARGES = Set.of(
            "suspicion",
            "charge",
            "count",
            "allegation",
            "accusation",
            "conviction",
            "convict",
            "guilty",
            "plead",
            "arrest",
            "detain",
            "trial",
            "try",
            "indict",
            "indictment",
            "jail",
            "imprison",
            "sentence",
            "accuse",
            "suspect",
            "acquit",
            "clear",
            "want",
            "crime",
            "case",
            "penalty",
            "law");

    private static final Set<String> MANNER = Set.of("in", "under", "as", "by");

    private static final Set<String> TO = Set.of("to");

    private static final Set<String> INFINITIVES = Set.of("xcomp", "advcl", "acl", "ccomp", "oprd", "relcl");

    private final Frame frame;
    private final ParsedSentence sentence;
    private final Token trigger;
    private final Rule rule;
    private final RulePattern pattern;
    private final CarrierVerbs carriers;

    private final Map<Role, List<Token>> roles = new EnumMap<>(Role.class);
    private final List<Token> words = new ArrayList<>();
    private final List<Token> complements = new ArrayList<>();
    /** What a preposition may hang on: the trigger and every phrase matched so far. */
    private final List<Token> anchors = new ArrayList<>();

    private int score;

    private FrameMatcher(Frame frame, RuleBook.Entry entry, CarrierVerbs carriers) {
        this.frame = frame;
        this.sentence = frame.sentence();
        this.trigger = frame.trigger();
        this.rule = entry.rule();
        this.pattern = entry.pattern();
        this.carriers = carriers;
    }

    /** What each of {@code entries} finds at {@code trigger}. */
    static List<Match> matches(
            ParsedSentence sentence, List<RuleBook.Entry> entries, Token trigger, CarrierVerbs carriers) {
        if (entries.isEmpty() || trigger.label().equals("compound")) {
            return List.of();
        }
        // "the convicted man": a participle before its noun tells who he is, but for a few.
        boolean attributive = trigger.label().equals("nmod");
        if (attributive && !Frame.isDeedBeforeNoun(trigger)) {
            return List.of();
        }
        Frame frame = new Frame(sentence, trigger, carriers);
        List<Match> matches = new ArrayList<>();
        for (RuleBook.Entry entry : entries) {
            if (frame.mayFit(entry.pattern())
                    && (!attributive || entry.pattern().isPlain())
                    && isRefusedIfItMust(sentence, entry.rule(), trigger)) {
                new FrameMatcher(frame, entry, carriers).match().ifPresent(matches::add);
            }
        }
        return matches;
    }

    /** The rule of those who say that they will not do something sees no verb without "will not". */
    static boolean isRefusedIfItMust(ParsedSentence sentence, Rule rule, Token trigger) {
        return !rule.id().equals(FactualityReader.WILL_NOT) || VerbFactuality.willNot(sentence, trigger);
    }

    private Optional<Match> match() {
        words.add(trigger);
        anchors.add(trigger);
        boolean fits = trigger.isVerb() ? matchVerb() : matchNoun();
        if (!fits || (pattern.isBare() ? !standsAlone() : roles.isEmpty())) {
            return Optional.empty();
        }
        words.sort(Comparator.comparingInt(Token::index));
        return Optional.of(new Match(rule, pattern, trigger, words, roles, complements, score));
    }

    /** "the raid", "Friday's clashes"; what another noun stands before may be a raid of any kind: "a fridge raid". */
    private boolean standsAlone() {
        return !trigger.isProperNoun() && isOfNoOtherKind() && !isManner() && !isCharge() && !isOfSomething();
    }

    private boolean isBeforeHyphen(Token token) {
        return token.index() == trigger.index() - 2
                && sentence.token(trigger.index() - 1).surface().equals("-");
    }

    /** "in protest", "under attack" tell how. */
    private boolean isManner() {
        return trigger.label().equals("pobj")
                && trigger.tag().equals("NN")
                && sentence.head(trigger)
                        .filter(t -> MANNER.contains(t.lemma()))
                        .isPresent()
                && sentence.children(trigger).stream().noneMatch(t -> t.index() < trigger.index());
    }

    /** "on suspicion of murder", "a charge of assault", "jailed for kidnapping": a kind of deed that somebody is held to have done. */
    private boolean isCharge() {
        return trigger.label().equals("pobj")
                && sentence.children(trigger).stream().noneMatch(t -> t.index() < trigger.index())
                && sentence.head(trigger)
                        .flatMap(sentence::head)
                        .filter(t -> CHARGES.contains(t.lemma()))
                        .isPresent();
    }

    /** "the massacre of the eggs": who could not be harmed was not; "the 1976 massacre": long ago. */
    private boolean isOfSomething() {
        return pattern.parts().isEmpty()
                && sentence.hasChild(
                        trigger,
                        t -> t.lemma().equals("of") || YEAR.matcher(t.surface()).matches());
    }

    private boolean isOfNoOtherKind() {
        return pattern.trigger().hasPhrase(sentence, trigger)
                || sentence.children(trigger).stream()
                        .filter(t -> t.label().equals("compound") && !t.isProperNoun())
                        .allMatch(this::isBeforeHyphen);
    }

    private void addWord(Token word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    private boolean matchVerb() {
        if (isPassiveOfIntransitive() || !matchAll(part -> true)) {
            return false;
        }
        sentence.children(trigger, "prt").forEach(this::addWord);
        return true;
    }

    private boolean matchAll(Predicate<Part> some) {
        for (Part part : pattern.parts()) {
            if (some.test(part) && !matchPart(part)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "was flown to Accra": where nothing can be its object, a pattern knows no passive. "Was met with applause": nor do
     * two meet where one is named.
     */
    private boolean isPassiveOfIntransitive() {
        if (!frame.isPassive() || pattern.parts().isEmpty()) {
            return false;
        }
        if (pattern.shape().mutual()) {
            return frame.subjects().isEmpty();
        }
        return pattern.shape().intransitive()
                && sentence.children(trigger, "prep").stream()
                        .noneMatch(preposition -> frame.objectsOf(preposition).isEmpty());
    }

    private boolean matchNoun() {
        frame.carrier().ifPresent(carrier -> anchors.add(carrier.verb()));
        // Prepositions first: what "of" and "by" take cannot be the owner as well.
        return matchAll(part -> part.position() != Position.POSSESSOR)
                && matchAll(part -> part.position() == Position.POSSESSOR);
    }

    private boolean matchPart(Part part) {
        boolean found = switch (part.position()) {
            case SUBJECT -> fillSubject(part);
            case POSSESSOR -> fill(part.filler(), owners(part));
            case OBJECT -> fill(part.filler(), frame.objects());
            case RECEIVER -> fill(part.filler(), receivers());
            case OBLIQUE -> matchOblique(part);
            case CLAUSE_SUBJECT ->
                frame.clause().map(c -> fill(part.filler(), clauseSubjects(c))).orElse(false);
            case CLAUSE -> frame.clause().isPresent();
            case INFINITIVE, OTHER_INFINITIVE -> matchInfinitive(part);
        };
        return found || (part.optional() && !isOwed(part));
    }

    /** An absent subject is a passive without agent; where the pattern says who it must be, or not be, that will not do. */
    private boolean isOwed(Part part) {
        if (part.position() != Position.SUBJECT) {
            return false;
        }
        boolean excludes = !part.filler().excluded().isEmpty();
        return !part.filler().allowed().isEmpty()
                || (excludes && !frame.subjects().isEmpty());
    }

    private List<Token> receivers() {
        List<Token> receivers = frame.receivers();
        if (!receivers.isEmpty() || frame.hasPredicate()) {
            return receivers;
        }
        // "gave tanks to Ukraine" says the same as "gave Ukraine tanks".
        for (Token anchor : anchors) {
            Optional<List<Token>> found = oblique(anchor, TO, 1, objects -> true);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return List.of();
    }

    private boolean matchOblique(Part part) {
        int depth = part.optional() ? 1 : 3;
        for (int i = anchors.size() - 1; i >= 0; i--) {
            if (oblique(anchors.get(i), part.prepositions(), depth, objects -> fill(part.filler(), objects))
                    .isPresent()) {
                return true;
            }
        }
        return fillFromCarrier(part);
    }

    /** "came under attack": the subject of the verb that carries the noun stands where "attack on" would have it. */
    private boolean fillFromCarrier(Part part) {
        return pattern.kind() == Kind.NOUN
                && frame.carrier()
                        .filter(carrier -> carrier.givesTo(part.filler().role()))
                        .map(carrier -> fill(part.filler(), free(carrier.subjects(sentence))))
                        .orElse(false);
    }

    /**
     * The nearest objects of any of {@code prepositions} below {@code anchor} that will do. The parser may hang a
     * preposition on a noun of the same clause: down to {@code depth} nouns are looked at, and no other clause.
     */
    private Optional<List<Token>> oblique(
            Token anchor, Set<String> prepositions, int depth, Predicate<List<Token>> willDo) {
        List<Token> children = sentence.children(anchor);
        for (Token child : children) {
            if (introduces(child, anchor, prepositions)) {
                List<Token> objects = frame.objectsOf(child);
                if (!objects.isEmpty() && willDo.test(objects)) {
                    return Optional.of(objects);
                }
            }
        }
        if (depth > 0) {
            for (Token child : children) {
                if (child.index() > trigger.index() && isPhrase(child)) {
                    Optional<List<Token>> found = oblique(child, prepositions, depth - 1, willDo);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean introduces(Token child, Token anchor, Set<String> prepositions) {
        if (!prepositions.contains(child.lemma())) {
            return false;
        }
        boolean counts = anchor != trigger && child.lemma().equals("of") && carriers.isQuantity(anchor.lemma());
        return !counts
                && (Arguments.isPreposition(child)
                        || child.label().equals("prep")
                        || child.label().equals("dative"));
    }

    private static boolean isPhrase(Token token) {
        return !token.isVerb()
                && !token.lemma().equals("about")
                && !token.label().equals("conj")
                && (token.isNoun()
                        || Arguments.isPreposition(token)
                        || token.label().equals("prep"));
    }

    private List<Token> clauseSubjects(Token clause) {
        List<Token> subjects = Arguments.subjects(sentence, clause);
        // "alleged that she was poisoned" accuses whoever did it, not her.
        boolean passive = subjects.isEmpty() && rule.type() != EventType.ACCUSE;
        return passive ? Arguments.objects(sentence, clause) : subjects;
    }

    private boolean matchInfinitive(Part part) {
        for (Token anchor : anchors) {
            for (Token child : sentence.children(anchor)) {
                boolean infinitive = child.isVerb()
                        && INFINITIVES.contains(child.label())
                        && (isBare(anchor)
                                || sentence.hasChild(child, t -> t.tag().equals("TO")));
                if (infinitive && accepts(part, child)) {
                    boolean filled =
                            part.filler() == Filler.NONE || fill(part.filler(), Arguments.objects(sentence, child));
                    if (filled) {
                        if (trigger.lemma().equals("be")) {
                            addWord(child);
                        }
                        complements.add(child);
                        score += part.infinitives().isEmpty() ? 1 : 2;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Let the crew go": an infinitive without "to". */
    private static boolean isBare(Token governor) {
        return governor.lemma().equals("let");
    }

    private boolean accepts(Part part, Token infinitive) {
        boolean named = part.infinitives().hasVerb(sentence, infinitive);
        return part.infinitives().isEmpty() || named != (part.position() == Position.OTHER_INFINITIVE);
    }

    /** Whose the trigger noun is. */
    private List<Token> owners(Part part) {
        Optional<CarrierVerbs.Carrier> carrier =
                frame.carrier().filter(c -> c.givesTo(part.filler().role()));
        if (carrier.isPresent()) {
            List<Token> subjects = free(carrier.get().subjects(sentence));
            if (!subjects.isEmpty()) {
                addWord(carrier.get().verb());
                return subjects;
            }
        }
        for (List<Token> some : frame.owners()) {
            List<Token> free = free(some);
            if (!free.isEmpty()) {
                return free;
            }
        }
        return List.of();
    }

    private List<Token> free(List<Token> tokens) {
        return tokens.isEmpty() ? tokens : tokens.stream().filter(this::isFree).toList();
    }

    private boolean isFree(Token token) {
        return !words.contains(token) && roles.values().stream().noneMatch(taken -> taken.contains(token));
    }

    /** No preposition of the verb hangs on its subject: "members of the club were critical" says of whom, not to whom. */
    private boolean fillSubject(Part part) {
        int before = anchors.size();
        boolean filled = fill(part.filler(), frame.subjects());
        boolean party = part.filler()
                .role()
                .filter(role -> role == Role.ACTOR || role == Role.RECIPIENT)
                .isPresent();
        if (filled && party) {
            anchors.remove(before);
        }
        return filled;
    }

    private boolean fill(Filler filler, List<Token> candidates) {
        List<Token> fitting = fitting(filler, candidates);
        if (fitting.isEmpty()) {
            return false;
        }
        Token first = fitting.get(0);
        anchors.add(first);
        score += weight(filler, first);
        if (filler.role().isEmpty()) {
            addWord(first);
            counted(first).forEach(this::addWord);
        } else {
            roles.computeIfAbsent(filler.role().get(), role -> new ArrayList<>())
                    .addAll(fitting);
        }
        return true;
    }

    private List<Token> fitting(Filler filler, List<Token> candidates) {
        List<Token> fitting = List.of();
        for (Token candidate : candidates) {
            if (fits(filler, candidate)) {
                if (fitting.isEmpty()) {
                    fitting = new ArrayList<>(candidates.size());
                }
                fitting.add(candidate);
            }
        }
        return fitting;
    }

    /**
     * Words of the trigger weigh most, phrases more than words. A role weighs as one, or two where its words are named; who
     * the subject may be is only a condition, and what the event does not keep weighs nothing.
     */
    private int weight(Filler filler, Token found) {
        if (filler.role().isEmpty()) {
            return filler.allowed().hasPhrase(sentence, found) ? 5 : 4;
        }
        return switch (filler.role().get()) {
            case THEME -> 0;
            case ACTOR -> 1;
            case RECIPIENT, OBJECT -> filler.allowed().isEmpty() ? 1 : 2;
        };
    }

    private boolean fits(Filler filler, Token token) {
        return (filler.allowed().isEmpty() || isOneOf(filler.allowed(), token))
                && (filler.excluded().isEmpty() || !isOneOf(filler.excluded(), token));
    }

    /** "a round of talks" is talks: behind a word of quantity the noun that it counts is looked at too. */
    private boolean isOneOf(WordSet set, Token noun) {
        if (set.hasNoun(sentence, noun)) {
            return true;
        }
        for (Token counted : counted(noun)) {
            if (set.hasNoun(sentence, counted)) {
                return true;
            }
        }
        return false;
    }

    /** The nouns that a word of quantity counts; none of any other word. */
    private List<Token> counted(Token noun) {
        if (!carriers.isQuantity(noun.lemma())) {
            return List.of();
        }
        return sentence.children(noun, "prep").stream()
                .filter(t -> t.lemma().equals("of"))
                .flatMap(t -> sentence.children(t, "pobj").stream())
                .toList();
    }
}
