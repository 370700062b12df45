package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polybius.engine.event.RulePattern.Filler;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.event.RulePattern.Position;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Holds one pattern against one token of a sentence. Made anew for each try. */
final class FrameMatcher {

    /** "the Oct. 7 attack". */
    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.?|January|February|March|"
            + "April|May|June|July|August|September|October|November|December");

    private static final Set<String> PREDICATES = Set.of("acomp", "attr", "oprd");

    private final ParsedSentence sentence;
    private final Rule rule;
    private final RulePattern pattern;
    private final Token trigger;
    private final CarrierVerbs carriers;

    private final Map<Role, List<Token>> roles = new EnumMap<>(Role.class);
    private final Set<Token> words = new TreeSet<>(Comparator.comparingInt(Token::index));
    private final List<Token> complements = new ArrayList<>();
    /** What a preposition may hang on: the trigger and every phrase matched so far. */
    private final List<Token> anchors = new ArrayList<>();

    private int score;

    private FrameMatcher(
            ParsedSentence sentence, Rule rule, RulePattern pattern, Token trigger, CarrierVerbs carriers) {
        this.sentence = sentence;
        this.rule = rule;
        this.pattern = pattern;
        this.trigger = trigger;
        this.carriers = carriers;
    }

    static Optional<Match> match(ParsedSentence sentence, RuleBook.Entry entry, Token trigger, CarrierVerbs carriers) {
        return new FrameMatcher(sentence, entry.rule(), entry.pattern(), trigger, carriers).match();
    }

    private Optional<Match> match() {
        boolean fits = pattern.kind() == Kind.VERB ? matchVerb() : matchNoun();
        if (!fits || roles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Match(rule, pattern, trigger, List.copyOf(words), roles, complements, score));
    }

    private boolean matchVerb() {
        // "the detained man": a participle before its noun is no report of an arrest.
        if (trigger.label().equals("nmod")
                || trigger.label().equals("compound")
                || !pattern.trigger().hasVerb(sentence, trigger)) {
            return false;
        }
        words.add(trigger);
        sentence.children(trigger, "prt").forEach(words::add);
        anchors.add(trigger);
        return !isPassiveOfIntransitive() && pattern.parts().stream().allMatch(this::matchPart);
    }

    /**
     * "was flown to Accra": where nothing can be its object, a pattern knows no passive. "Was met with applause": nor do
     * two meet where one is named.
     */
    private boolean isPassiveOfIntransitive() {
        if (!Arguments.isPassive(sentence, trigger) || pattern.parts().isEmpty()) {
            return false;
        }
        boolean mutual = pattern.parts().stream()
                        .filter(part -> part.position() == Position.SUBJECT || part.position() == Position.OBJECT)
                        .filter(part -> part.filler().role().equals(Optional.of(Role.ACTOR)))
                        .count()
                == 2;
        if (mutual) {
            return Arguments.subjects(sentence, trigger).isEmpty();
        }
        return pattern.parts().stream().anyMatch(part -> part.position() == Position.OBLIQUE)
                && pattern.parts().stream()
                        .allMatch(part -> part.position() == Position.SUBJECT || part.position() == Position.OBLIQUE)
                && sentence.children(trigger, "prep")
                        .allMatch(preposition -> !objectsOf(preposition).isEmpty());
    }

    private boolean matchNoun() {
        if (trigger.label().equals("compound")
                || trigger.label().equals("nmod")
                || !pattern.trigger().hasNoun(sentence, trigger)) {
            return false;
        }
        words.add(trigger);
        anchors.add(trigger);
        carriers.carrierOf(sentence, trigger).ifPresent(carrier -> anchors.add(carrier.verb()));
        boolean fits = pattern.parts().stream()
                .filter(part -> part.position() != Position.POSSESSOR)
                .allMatch(this::matchPart);
        // Prepositions first: what "of" and "by" take cannot be the owner as well.
        return fits
                && pattern.parts().stream()
                        .filter(part -> part.position() == Position.POSSESSOR)
                        .allMatch(this::matchPart);
    }

    private boolean matchPart(Part part) {
        boolean found = switch (part.position()) {
            case SUBJECT -> fillSubject(part);
            case POSSESSOR -> fill(part.filler(), owners(part));
            case OBJECT -> fill(part.filler(), objects());
            case RECEIVER -> fill(part.filler(), receivers());
            case OBLIQUE -> matchOblique(part);
            case CLAUSE_SUBJECT ->
                clause().map(c -> fill(part.filler(), clauseSubjects(c))).orElse(false);
            case CLAUSE -> clause().isPresent();
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
                || (excludes && !Arguments.subjects(sentence, trigger).isEmpty());
    }

    private List<Token> objects() {
        List<Token> objects = new ArrayList<>(Arguments.objects(sentence, trigger));
        sentence.children(trigger).stream()
                .filter(t -> PREDICATES.contains(t.label()))
                .forEach(t -> objects.addAll(Arguments.conjuncts(sentence, t)));
        smallClause().ifPresent(objects::add);
        return objects;
    }

    /** A clause without a verb: "holds [Iran responsible]". */
    private Optional<Token> smallClause() {
        return sentence.child(trigger, t -> t.label().equals("ccomp") && !t.isVerb() && sentence.hasChild(t, "nsubj"));
    }

    private List<Token> receivers() {
        List<Token> receivers = Arguments.receivers(sentence, trigger);
        if (!receivers.isEmpty()) {
            return receivers;
        }
        // "holds Iran responsible", "called him a liar": the first of the two is what the other is said of.
        Optional<Token> smallClause = smallClause();
        if (smallClause.isPresent()) {
            return sentence.children(smallClause.get(), "nsubj")
                    .flatMap(t -> Arguments.conjuncts(sentence, t).stream())
                    .toList();
        }
        if (sentence.children(trigger).stream().anyMatch(t -> PREDICATES.contains(t.label()))) {
            return Arguments.objects(sentence, trigger);
        }
        // "gave tanks to Ukraine" says the same as "gave Ukraine tanks".
        return anchors.stream()
                .flatMap(anchor -> obliques(anchor, Set.of("to"), 1).stream())
                .findFirst()
                .orElse(List.of());
    }

    private boolean matchOblique(Part part) {
        int depth = part.optional() ? 1 : 3;
        for (int i = anchors.size() - 1; i >= 0; i--) {
            for (List<Token> objects : obliques(anchors.get(i), part.prepositions(), depth)) {
                if (fill(part.filler(), objects)) {
                    return true;
                }
            }
        }
        return fillFromCarrier(part);
    }

    /** "came under attack": the subject of the verb that carries the noun stands where "attack on" would have it. */
    private boolean fillFromCarrier(Part part) {
        return pattern.kind() == Kind.NOUN
                && carriers.carrierOf(sentence, trigger)
                        .filter(carrier -> carrier.givesTo(part.filler().role()))
                        .map(carrier -> fill(part.filler(), free(carrier.subjects(sentence))))
                        .orElse(false);
    }

    /**
     * The objects of each of {@code prepositions} below {@code anchor}, the nearest first. The parser may hang a preposition
     * on a noun of the same clause: down to {@code depth} nouns are looked at, and no other clause.
     */
    private List<List<Token>> obliques(Token anchor, Set<String> prepositions, int depth) {
        List<List<Token>> found = new ArrayList<>();
        for (Token child : sentence.children(anchor)) {
            boolean counts = anchor != trigger && child.lemma().equals("of") && carriers.isQuantity(anchor.lemma());
            boolean introduces = prepositions.contains(child.lemma())
                    && !counts
                    && (Arguments.isPreposition(child)
                            || child.label().equals("prep")
                            || child.label().equals("dative"));
            List<Token> objects = introduces ? objectsOf(child) : List.of();
            if (!objects.isEmpty()) {
                found.add(objects);
            }
        }
        if (depth > 0) {
            for (Token child : sentence.children(anchor)) {
                if (child.index() > trigger.index() && isPhrase(child)) {
                    found.addAll(obliques(child, prepositions, depth - 1));
                }
            }
        }
        return found;
    }

    private List<Token> objectsOf(Token preposition) {
        return sentence.children(preposition, "pobj")
                .flatMap(t -> Arguments.conjuncts(sentence, Arguments.antecedent(sentence, t)).stream())
                .toList();
    }

    private static boolean isPhrase(Token token) {
        return !token.isVerb()
                && !token.lemma().equals("about")
                && !token.label().equals("conj")
                && (token.isNoun()
                        || Arguments.isPreposition(token)
                        || token.label().equals("prep"));
    }

    private Optional<Token> clause() {
        return sentence.children(trigger).stream()
                .filter(t -> t.label().equals("ccomp")
                        || (pattern.kind() == Kind.NOUN && t.label().equals("acl")))
                .filter(t -> t.index() > trigger.index())
                .findFirst();
    }

    private List<Token> clauseSubjects(Token clause) {
        List<Token> subjects = Arguments.subjects(sentence, clause);
        return subjects.isEmpty() ? Arguments.objects(sentence, clause) : subjects;
    }

    private boolean matchInfinitive(Part part) {
        for (Token anchor : anchors) {
            for (Token child : sentence.children(anchor)) {
                boolean infinitive = child.isVerb()
                        && Set.of("xcomp", "advcl", "acl", "ccomp", "oprd", "relcl")
                                .contains(child.label())
                        && sentence.child(child, t -> t.tag().equals("TO")).isPresent();
                if (infinitive && accepts(part, child)) {
                    boolean filled =
                            part.filler() == Filler.NONE || fill(part.filler(), Arguments.objects(sentence, child));
                    if (filled) {
                        complements.add(child);
                        score += part.infinitives().isEmpty() ? 1 : 2;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean accepts(Part part, Token infinitive) {
        boolean named = part.infinitives().hasVerb(sentence, infinitive);
        return part.infinitives().isEmpty() || named != (part.position() == Position.OTHER_INFINITIVE);
    }

    /** Whose the trigger noun is. */
    private List<Token> owners(Part part) {
        Optional<CarrierVerbs.Carrier> carrier = carriers.carrierOf(sentence, trigger);
        if (carrier.isPresent()) {
            List<Token> subjects =
                    carrier.get().givesTo(part.filler().role()) ? carrier.get().subjects(sentence) : List.of();
            if (!free(subjects).isEmpty()) {
                words.add(carrier.get().verb());
                return free(subjects);
            }
        }
        return Stream.of(
                        sentence.children(trigger, "poss").toList(),
                        byPhrase("by"),
                        premodifiers(),
                        byPhrase("from"),
                        byPhrase("of"))
                .map(this::free)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Token> free(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> roles.values().stream().noneMatch(taken -> taken.contains(t)) && !words.contains(t))
                .toList();
    }

    private List<Token> byPhrase(String preposition) {
        return sentence.children(trigger).stream()
                .filter(t -> t.lemma().equals(preposition) && Arguments.isPreposition(t))
                .flatMap(t -> objectsOf(t).stream())
                .toList();
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
                .sorted(Comparator.comparing(
                        (Token t) -> !t.isProperNoun() && !t.tag().equals("JJ")))
                .limit(1)
                .toList();
    }

    /** No preposition of the verb hangs on its subject: "members of the club were critical" says of whom, not to whom. */
    private boolean fillSubject(Part part) {
        List<Token> before = List.copyOf(anchors);
        boolean filled = fill(part.filler(), Arguments.subjects(sentence, trigger));
        boolean party = part.filler()
                .role()
                .filter(role -> role == Role.ACTOR || role == Role.RECIPIENT)
                .isPresent();
        if (party) {
            anchors.retainAll(before);
        }
        return filled;
    }

    private boolean fill(Filler filler, List<Token> candidates) {
        List<Token> fitting = candidates.stream().filter(t -> fits(filler, t)).toList();
        if (fitting.isEmpty()) {
            return false;
        }
        Token first = fitting.get(0);
        anchors.add(first);
        score += weight(filler, first);
        if (filler.role().isEmpty()) {
            words.add(first);
            words.addAll(counted(first));
        } else {
            roles.computeIfAbsent(filler.role().get(), role -> new ArrayList<>())
                    .addAll(fitting);
        }
        return true;
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
        return set.hasNoun(sentence, noun) || counted(noun).stream().anyMatch(t -> set.hasNoun(sentence, t));
    }

    /** The nouns that a word of quantity counts; none of any other word. */
    private List<Token> counted(Token noun) {
        if (!carriers.isQuantity(noun.lemma())) {
            return List.of();
        }
        return sentence.children(noun, "prep")
                .filter(t -> t.lemma().equals("of"))
                .flatMap(t -> sentence.children(t, "pobj"))
                .toList();
    }
}
