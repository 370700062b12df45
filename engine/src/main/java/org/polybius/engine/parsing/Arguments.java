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
        List<Token> objects = sentence.children(verb, "dobj").toList();
        return objects.size() > 1 ? conjuncts(sentence, objects.get(0)) : List.of();
    }

    public static boolean isPassive(ParsedSentence sentence, Token verb) {
        if (sentence.hasChild(verb, "auxpass") || sentence.hasChild(verb, "nsubjpass")) {
            return true;
        }
        if (!verb.tag().equals("VBN")) {
            return false;
        }
        boolean bareParticiple =
                sentence.children(verb).stream().noneMatch(t -> t.label().equals("aux"));
        return switch (verb.label()) {
            case "acl", "advcl" -> bareParticiple && !sentence.hasChild(verb, "nsubj");
            case "conj" ->
                bareParticiple
                        && !sentence.hasChild(verb, "nsubj")
                        && sentence.head(verb)
                                .filter(h -> h.isVerb() && isPassive(sentence, h))
                                .isPresent();
            default -> false;
        };
    }

    /** {@code token} and what is joined to it by coordination. */
    public static List<Token> conjuncts(ParsedSentence sentence, Token token) {
        List<Token> result = new ArrayList<>();
        collectConjuncts(sentence, token, result);
        return result;
    }

    private static void collectConjuncts(ParsedSentence sentence, Token token, List<Token> result) {
        result.add(token);
        sentence.children(token, "conj").filter(t -> !t.isVerb()).forEach(t -> collectConjuncts(sentence, t, result));
    }

    private static List<Token> subjects(ParsedSentence sentence, Token verb, int depth) {
        if (isPassive(sentence, verb)) {
            return agents(sentence, verb);
        }
        return surfaceSubjects(sentence, verb, depth);
    }

    private static List<Token> agents(ParsedSentence sentence, Token verb) {
        Optional<Token> by = sentence.child(
                verb,
                t -> t.label().equals("agent")
                        || (t.lemma().equals("by") && t.label().equals("prep")));
        List<Token> result = new ArrayList<>();
        by.flatMap(b -> sentence.child(b, "pobj"))
                .filter(t -> !t.tag().equals("CD"))
                .ifPresent(t -> result.addAll(conjuncts(sentence, t)));
        return result;
    }

    private static List<Token> surfaceSubjects(ParsedSentence sentence, Token verb, int depth) {
        Set<Token> own = new LinkedHashSet<>();
        for (Token child : sentence.children(verb)) {
            if (child.label().equals("nsubj") || child.label().equals("nsubjpass")) {
                conjuncts(sentence, antecedent(sentence, child)).forEach(own::add);
            }
        }
        if (!own.isEmpty()) {
            return List.copyOf(own);
        }
        // Deep chains of subjectless clauses occur in garbled text only.
        return depth > 6 ? List.of() : inheritedSubjects(sentence, verb, depth + 1);
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
        boolean infinitive = sentence.child(verb, t -> t.tag().equals("TO")).isPresent();
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
                                head, t -> t.label().equals("prep") && isOneOf(t, "on", "upon", "to"))
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
                verb == noun || sentence.child(verb, t -> t.tag().equals("TO")).isPresent();
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
        List<Token> result = new ArrayList<>();
        List<Token> direct = sentence.children(verb, "dobj").toList();
        direct.stream()
                .skip(Math.max(0, direct.size() - 1))
                .forEach(t -> result.addAll(conjuncts(sentence, antecedent(sentence, t))));
        if (result.isEmpty() && !isPassive(sentence, verb)) {
            objectOfRelative(sentence, verb).ifPresent(t -> result.addAll(conjuncts(sentence, t)));
        }
        if (result.isEmpty() && !isPassive(sentence, verb)) {
            result.addAll(sharedObjects(sentence, verb));
        }
        return result;
    }

    /** "the missiles Iran supplied": a relative clause with a subject and no object has its noun as object. */
    private static Optional<Token> objectOfRelative(ParsedSentence sentence, Token verb) {
        boolean open = verb.label().equals("relcl")
                && sentence.children(verb).stream()
                        .noneMatch(t -> t.label().equals("ccomp") || t.label().equals("xcomp"))
                && sentence.child(
                                verb, t -> t.label().equals("nsubj") && !t.tag().startsWith("W"))
                        .isPresent();
        return open ? sentence.head(verb) : Optional.empty();
    }

    /** "arrested and jailed 40 people": the first verb shares the object of the second. */
    private static List<Token> sharedObjects(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "conj")
                .filter(t -> t.isVerb() && t.index() - verb.index() <= 3 && t.index() > verb.index())
                .findFirst()
                .map(t -> directObjects(sentence, t))
                .orElse(List.of());
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

    private static boolean isOneOf(Token token, String... lemmas) {
        return List.of(lemmas).contains(token.lemma());
    }
}
