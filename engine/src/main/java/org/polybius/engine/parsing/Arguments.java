package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The logical arguments of verbs: who acts and what is acted on, whatever the surface form. Passives, relative clauses,
 * participles, control ("accused Iran of supplying": Iran supplies) and coordination are looked through. Every method
 * returns the head tokens of noun phrases, those joined by coordination included, in text order.
 */
public final class Arguments {

    /** What is done in one of these is done by whoever makes it. */
    private static final Set<String> STATEMENTS =
            Set.of("statement", "letter", "declaration", "resolution", "communique", "communiqué", "petition", "vote");

    /** Verbs whose infinitive or gerund complement is done by their object: "urged Iran to stop". */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "accuse",
            "advise",
            "allow",
            "appeal",
            "arrest",
            "ask",
            "authorize",
            "authorise",
            "ban",
            "bar",
            "beg",
            "blame",
            "block",
            "call",
            "cause",
            "caution",
            "charge",
            "compel",
            "condemn",
            "convict",
            "convince",
            "criticize",
            "criticise",
            "denounce",
            "deploy",
            "deter",
            "direct",
            "discourage",
            "dispatch",
            "enable",
            "encourage",
            "enlist",
            "expect",
            "fault",
            "fine",
            "forbid",
            "force",
            "get",
            "help",
            "impeach",
            "implore",
            "indict",
            "instruct",
            "invite",
            "jail",
            "lead",
            "let",
            "license",
            "make",
            "mobilize",
            "oblige",
            "order",
            "permit",
            "persuade",
            "press",
            "pressure",
            "prevent",
            "prohibit",
            "prompt",
            "push",
            "remind",
            "request",
            "require",
            "send",
            "stop",
            "sue",
            "summon",
            "suspect",
            "task",
            "tell",
            "train",
            "urge",
            "want",
            "warn");

    /** "Called on Iran to stop". */
    private static final Set<String> GIVES_CONTROL = Set.of("on", "upon", "to");

    private Arguments() {}

    /** Who does what {@code verb} says. */
    public static List<Token> subjects(ParsedSentence sentence, Token verb) {
        return subjects(sentence, verb, 0);
    }

    /** What {@code verb} is done to: its direct object, or the subject of its passive. */
    public static List<Token> objects(ParsedSentence sentence, Token verb) {
        List<Token> direct = directObjects(sentence, verb);
        if (isPassive(sentence, verb)) {
            // "Ukraine was given tanks": with an object left over, the passive's subject is the receiver.
            return direct.isEmpty() ? surfaceSubjects(sentence, verb, 0) : direct;
        }
        return direct;
    }

    /** To whom: "gave {@code Ukraine} tanks". */
    public static List<Token> receivers(ParsedSentence sentence, Token verb) {
        Optional<Token> dative = sentence.child(verb, t -> t.label().equals("dative") && !isPreposition(t));
        if (dative.isPresent()) {
            return conjuncts(sentence, dative.get());
        }
        if (isPassive(sentence, verb) && !directObjects(sentence, verb).isEmpty()) {
            return surfaceSubjects(sentence, verb, 0);
        }
        // "lent Kenya a billion": two direct objects.
        List<Token> objects = sentence.children(verb, "dobj");
        return objects.size() > 1 ? conjuncts(sentence, objects.get(0)) : List.of();
    }

    public static boolean isPassive(ParsedSentence sentence, Token verb) {
        if (sentence.hasChild(verb, "auxpass") || sentence.hasChild(verb, "nsubjpass")) {
            return true;
        }
        if (!verb.tag().equals("VBN") || sentence.hasChild(verb, "aux") || sentence.hasChild(verb, "nsubj")) {
            return false;
        }
        return switch (verb.label()) {
            case "acl", "advcl" -> true;
            case "conj" ->
                sentence.head(verb)
                        .filter(h -> h.isVerb() && isPassive(sentence, h))
                        .isPresent();
            default -> false;
        };
    }

    /** {@code token} and what is joined to it by coordination. */
    public static List<Token> conjuncts(ParsedSentence sentence, Token token) {
        if (!sentence.hasChild(token, "conj")) {
            return List.of(token);
        }
        List<Token> result = new ArrayList<>();
        collectConjuncts(sentence, token, result);
        return result;
    }

    private static void collectConjuncts(ParsedSentence sentence, Token token, List<Token> result) {
        result.add(token);
        for (Token child : sentence.children(token)) {
            if (child.label().equals("conj") && !child.isVerb()) {
                collectConjuncts(sentence, child, result);
            }
        }
    }

    private static List<Token> subjects(ParsedSentence sentence, Token verb, int depth) {
        if (isPassive(sentence, verb)) {
            return agents(sentence, verb);
        }
        return surfaceSubjects(sentence, verb, depth);
    }

    private static List<Token> agents(ParsedSentence sentence, Token verb) {
        return agent(sentence, verb)
                .or(() -> author(sentence, verb))
                .filter(t -> !t.tag().equals("CD"))
                .map(t -> conjuncts(sentence, t))
                .orElse(List.of());
    }

    private static Optional<Token> agent(ParsedSentence sentence, Token word) {
        return sentence.child(word, t -> t.label().equals("agent") || t.is("by", "prep"))
                .flatMap(by -> sentence.child(by, "pobj"));
    }

    /** Who condemned in "was condemned in a statement by both". */
    private static Optional<Token> author(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "prep").stream()
                .filter(in -> in.lemma().equals("in"))
                .flatMap(in -> sentence.children(in, "pobj").stream())
                .filter(noun -> STATEMENTS.contains(noun.lemma()))
                .flatMap(noun -> agent(sentence, noun).stream())
                .findFirst();
    }

    private static List<Token> surfaceSubjects(ParsedSentence sentence, Token verb, int depth) {
        List<Token> own = ownSubjects(sentence, verb);
        if (!own.isEmpty()) {
            return own;
        }
        // Deep chains of subjectless clauses occur in garbled text only.
        return depth > 6 ? List.of() : inheritedSubjects(sentence, verb, depth + 1);
    }

    private static List<Token> ownSubjects(ParsedSentence sentence, Token verb) {
        List<Token> own = List.of();
        for (Token child : sentence.children(verb)) {
            if (child.label().equals("nsubj") || child.label().equals("nsubjpass")) {
                List<Token> subjects = conjuncts(sentence, antecedent(sentence, child));
                own = own.isEmpty() ? subjects : joined(own, subjects);
            }
        }
        return own;
    }

    private static List<Token> joined(List<Token> some, List<Token> others) {
        Set<Token> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static List<Token> inheritedSubjects(ParsedSentence sentence, Token verb, int depth) {
        Optional<Token> above = sentence.head(verb);
        if (above.isEmpty()) {
            return List.of();
        }
        Token head = above.get();
        return switch (verb.label()) {
            case "conj", "dep", "parataxis" -> head.isVerb() ? surfaceSubjects(sentence, head, depth) : List.of();
            case "xcomp", "ccomp", "oprd" -> controller(sentence, head, depth);
            case "advcl" -> head.isVerb() ? ofPurposeOrParticiple(sentence, verb, head, depth) : List.of();
            case "pcomp" ->
                sentence.head(head)
                        .map(governor -> controller(sentence, governor, depth))
                        .orElse(List.of());
            case "acl" -> ofNounClause(sentence, verb, head, depth);
            case "relcl" -> sentence.hasChild(verb, "nsubj") ? List.of() : conjuncts(sentence, head);
            default -> List.of();
        };
    }

    private static List<Token> ofPurposeOrParticiple(ParsedSentence sentence, Token verb, Token head, int depth) {
        boolean infinitive = sentence.hasChild(verb, t -> t.tag().equals("TO"));
        return infinitive ? controller(sentence, head, depth) : surfaceSubjects(sentence, head, depth);
    }

    private static List<Token> controller(ParsedSentence sentence, Token head, int depth) {
        if (head.isVerb()) {
            if (OBJECT_CONTROL.contains(head.lemma())) {
                List<Token> objects = objects(sentence, head);
                if (!objects.isEmpty()) {
                    return objects;
                }
                Optional<Token> on = sentence.child(
                                head, t -> t.label().equals("prep") && GIVES_CONTROL.contains(t.lemma()))
                        .flatMap(t -> sentence.child(t, "pobj"));
                if (on.isPresent()) {
                    return conjuncts(sentence, on.get());
                }
            }
            return surfaceSubjects(sentence, head, depth);
        }
        if (head.isNoun()) {
            return ofNounClause(sentence, head, head, depth);
        }
        // "ready to talk", "set to leave": the adjective's own subject is its copula's.
        return sentence.head(head)
                .filter(Token::isVerb)
                .map(copula -> surfaceSubjects(sentence, copula, depth))
                .orElse(List.of());
    }

    /** "rebels holding the town" (the noun acts), "a plan to visit Kyiv" (whoever has the plan acts). */
    private static List<Token> ofNounClause(ParsedSentence sentence, Token verb, Token noun, int depth) {
        boolean infinitive =
                verb == noun || sentence.hasChild(verb, t -> t.tag().equals("TO"));
        if (!infinitive) {
            return conjuncts(sentence, noun);
        }
        Optional<Token> owner = sentence.child(noun, "poss");
        if (owner.isPresent()) {
            return conjuncts(sentence, owner.get());
        }
        return governingVerb(sentence, noun)
                .map(governor -> subjects(sentence, governor, depth))
                .filter(s -> !s.isEmpty())
                .orElse(List.of());
    }

    /** The verb that {@code noun} is the object of, also through a preposition. */
    public static Optional<Token> governingVerb(ParsedSentence sentence, Token noun) {
        Optional<Token> head = sentence.head(noun);
        if (noun.label().equals("conj")) {
            return head.filter(Token::isNoun).flatMap(h -> governingVerb(sentence, h));
        }
        if (noun.label().equals("pobj")) {
            return head.flatMap(sentence::head).filter(Token::isVerb);
        }
        return head.filter(Token::isVerb);
    }

    private static List<Token> directObjects(ParsedSentence sentence, Token verb) {
        List<Token> direct = sentence.children(verb, "dobj");
        if (!direct.isEmpty()) {
            return conjuncts(sentence, antecedent(sentence, direct.get(direct.size() - 1)));
        }
        if (isPassive(sentence, verb)) {
            return List.of();
        }
        Optional<Token> ofRelative = objectOfRelative(sentence, verb);
        return ofRelative.isPresent() ? conjuncts(sentence, ofRelative.get()) : sharedObjects(sentence, verb);
    }

    /** "the missiles Iran supplied": a relative clause with a subject and no object has its noun as object. */
    private static Optional<Token> objectOfRelative(ParsedSentence sentence, Token verb) {
        boolean open = verb.label().equals("relcl")
                && !sentence.hasChild(verb, "ccomp")
                && !sentence.hasChild(verb, "xcomp")
                && sentence.hasChild(
                        verb, t -> t.label().equals("nsubj") && !t.tag().startsWith("W"));
        return open ? sentence.head(verb) : Optional.empty();
    }

    /** "arrested and jailed 40 people": the first verb shares the object of the second. */
    private static List<Token> sharedObjects(ParsedSentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean next = child.index() > verb.index() && child.index() - verb.index() <= 3;
            if (next && child.isVerb() && child.label().equals("conj")) {
                return directObjects(sentence, child);
            }
        }
        return List.of();
    }

    /** The noun that a relative pronoun stands for; any other token stands for itself. */
    public static Token antecedent(ParsedSentence sentence, Token token) {
        boolean relative = token.tag().equals("WDT") || token.tag().equals("WP");
        if (!relative) {
            return token;
        }
        Optional<Token> clause = sentence.head(token);
        for (int steps = 0; clause.isPresent() && steps < sentence.size(); steps++) {
            if (clause.get().label().equals("relcl")) {
                return sentence.head(clause.get()).orElse(token);
            }
            clause = sentence.head(clause.get());
        }
        return token;
    }

    public static boolean isPreposition(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO");
    }
}
