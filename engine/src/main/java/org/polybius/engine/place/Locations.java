package org.polybius.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.polybius.engine.place.Place.Precision;

/**
 * Which places of a sentence are where an act was done. Only a place that a preposition of place leads to counts, or
 * the city that an act of force is done to; how close it stands to the act is told in steps.
 */
final class Locations {

    /** The act's own place, or that of its noun phrase. */
    static final int OWN = 0;
    /** The place of the verb that the act shares a clause with. */
    static final int CLAUSE = 1;
    /** The place of the main clause. */
    static final int MAIN = 2;

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "across",
            "around",
            "outside",
            "inside",
            "throughout",
            "within",
            "off",
            "along",
            "into",
            "through",
            "over",
            "beyond",
            "towards",
            "toward");

    /** Acts of going: their "to" leads to a place. */
    private static final Set<String> GOING = Set.of(
            "trip",
            "visit",
            "travel",
            "journey",
            "tour",
            "fly",
            "go",
            "come",
            "return",
            "arrive",
            "move",
            "send",
            "deploy",
            "flee",
            "drive",
            "march",
            "withdraw",
            "pull",
            "deport",
            "deployment",
            "arrival",
            "evacuate",
            "transfer",
            "take",
            "head",
            "sail",
            "walk");

    /** Words that a place is named by: "the city of X", "the border with Y", "the capital, X". */
    private static final Set<String> KINDS = Set.of(
            "city",
            "town",
            "village",
            "capital",
            "port",
            "province",
            "region",
            "district",
            "state",
            "island",
            "border",
            "outskirts",
            "suburb",
            "area",
            "part",
            "north",
            "south",
            "east",
            "west",
            "coast",
            "street",
            "centre",
            "center",
            "heart",
            "side",
            "territory",
            "county",
            "peninsula",
            "neighbourhood",
            "neighborhood",
            "resort",
            "camp",
            "stronghold",
            "frontier",
            "base",
            "airport",
            "hub",
            "enclave",
            "waters",
            "water",
            "corner",
            "edge");

    /** Verbs of force whose object may be the place where it is used. */
    private static final Set<String> FORCE = Set.of(
            "bomb",
            "shell",
            "attack",
            "bombard",
            "raid",
            "storm",
            "strike",
            "capture",
            "seize",
            "besiege",
            "recapture",
            "retake",
            "invade",
            "occupy",
            "enter",
            "hit",
            "pound",
            "target",
            "visit",
            "tour",
            "leave",
            "shelling",
            "bombing",
            "bombardment",
            "siege",
            "invasion",
            "occupation",
            "storming",
            "fall",
            "loot",
            "reach",
            "take",
            "overrun");

    private static final Set<String> SAYING = Set.of(
            "accuse",
            "blame",
            "call",
            "condemn",
            "criticize",
            "criticise",
            "demand",
            "denounce",
            "deny",
            "say",
            "tell",
            "urge",
            "warn",
            "claim",
            "report",
            "announce",
            "state",
            "note",
            "add",
            "declare",
            "vow",
            "insist",
            "allege");

    private final ParsedSentence sentence;

    Locations(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** How far {@code toponym} is from being the place of {@code trigger}; empty where it is not. */
    OptionalInt steps(Toponym toponym, Token trigger) {
        return anchor(toponym).map(anchor -> steps(anchor, trigger)).orElse(OptionalInt.empty());
    }

    /** The word whose place the name states: what the preposition hangs from; empty where none leads to the name. */
    private Optional<Token> anchor(Toponym toponym) {
        Token name = sentence.token(toponym.last());
        Token top = nameTop(name);
        Optional<Token> head = sentence.head(top);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (top.label().equals("pobj")) {
            return byPreposition(head.get(), toponym);
        }
        boolean object = top.label().equals("dobj") || top.label().equals("nsubjpass");
        boolean place = toponym.candidates().stream().anyMatch(e -> e.precision() != Precision.COUNTRY);
        return object && place && FORCE.contains(head.get().lemma()) ? head : Optional.empty();
    }

    /** Climbs from a name to the phrase it is part of: "Helmand" to "province", "Tehran" to "capital". */
    private Token nameTop(Token name) {
        Token at = name;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> head = sentence.head(at);
            boolean partOfKind = head.filter(h -> KINDS.contains(h.lemma())).isPresent()
                    && (at.label().equals("compound")
                            || at.label().equals("appos")
                            || at.label().equals("poss"));
            boolean joined =
                    at.label().equals("conj") && head.filter(Token::isNoun).isPresent();
            boolean apposed = at.label().equals("appos")
                    && head.filter(Token::isProperNoun).isPresent();
            if (!partOfKind && !joined && !apposed) {
                return at;
            }
            at = head.orElseThrow();
        }
        return at;
    }

    private Optional<Token> byPreposition(Token preposition, Toponym toponym) {
        Optional<Token> head = sentence.head(firstOf(preposition));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String word = preposition.lemma();
        Token above = head.get();
        if (KINDS.contains(above.lemma()) && joinsKind(word, above)) {
            return ofKind(above, toponym);
        }
        if (word.equals("of")) {
            boolean land = toponym.candidates().stream().anyMatch(e -> e.precision() != Precision.COUNTRY);
            return land && FORCE.contains(above.lemma()) ? head : Optional.empty();
        }
        if (word.equals("to")) {
            return GOING.contains(above.lemma()) ? head : Optional.empty();
        }
        if (word.equals("on")) {
            return FORCE.contains(above.lemma()) && isCity(toponym) ? head : Optional.empty();
        }
        return LOCATIVE.contains(word) ? head : Optional.empty();
    }

    /** "the city of X", "the border with Y", "at the base in Z"; but "burned villages in Z" names no place by its kind. */
    private static boolean joinsKind(String preposition, Token kind) {
        return switch (preposition) {
            case "of", "with", "between" -> true;
            case "in" -> kind.label().equals("pobj");
            default -> false;
        };
    }

    /** "in Kano and across Borno": the second preposition hangs from the first. */
    private Token firstOf(Token preposition) {
        Token at = preposition;
        while (at.label().equals("conj")
                && sentence.head(at).filter(h -> h.tag().equals("IN")).isPresent()) {
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }

    /** "near the village of X", "at the border with Y": the preposition before the kind of place decides. */
    private Optional<Token> ofKind(Token kind, Toponym toponym) {
        if (kind.label().equals("pobj")) {
            Optional<Token> preposition = sentence.head(kind);
            boolean leads = preposition
                    .filter(p -> LOCATIVE.contains(p.lemma())
                            || p.lemma().equals("on")
                            || p.lemma().equals("to"))
                    .isPresent();
            if (leads) {
                return sentence.head(firstOf(preposition.get()));
            }
            return preposition.filter(p -> p.lemma().equals("of")).flatMap(p -> byPreposition(p, toponym));
        }
        Optional<Token> head = sentence.head(kind);
        boolean object = kind.label().equals("dobj") || kind.label().equals("nsubjpass");
        return object ? head.filter(h -> FORCE.contains(h.lemma())) : Optional.empty();
    }

    private static boolean isCity(Toponym toponym) {
        return toponym.candidates().stream().noneMatch(e -> e.precision() == Precision.COUNTRY);
    }

    private OptionalInt steps(Token anchor, Token trigger) {
        List<Token> path = clausePath(anchor);
        if (path.stream().anyMatch(t -> t.index() == trigger.index())) {
            return OptionalInt.of(OWN);
        }
        boolean ofOtherAct =
                path.stream().anyMatch(t -> t.isNoun() && (GOING.contains(t.lemma()) || FORCE.contains(t.lemma())));
        if (ofOtherAct) {
            return OptionalInt.empty();
        }
        Optional<Token> anchorVerb = path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
        Optional<Token> triggerVerb = verbOf(trigger);
        if (anchorVerb.isEmpty() || triggerVerb.isEmpty()) {
            return OptionalInt.empty();
        }
        if (anchorVerb.get().index() == triggerVerb.get().index() || share(anchorVerb.get(), triggerVerb.get())) {
            return OptionalInt.of(CLAUSE);
        }
        boolean main = anchorVerb.get().head() == Token.ROOT
                && !SAYING.contains(anchorVerb.get().lemma());
        return main ? OptionalInt.of(MAIN) : OptionalInt.empty();
    }

    /** From {@code from} up to its verb, that verb included. */
    private List<Token> clausePath(Token from) {
        List<Token> path = new ArrayList<>();
        Optional<Token> at = Optional.of(from);
        while (at.isPresent()) {
            path.add(at.get());
            if (at.get().isVerb()) {
                return path;
            }
            at = sentence.head(at.get());
        }
        return path;
    }

    private Optional<Token> verbOf(Token trigger) {
        List<Token> path = clausePath(trigger);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** Coordinated verbs, and a verb with the participle that opens the sentence ("Speaking in Oslo, she …"). */
    private boolean share(Token anchorVerb, Token triggerVerb) {
        boolean coordinated = triggerVerb.label().equals("conj") && triggerVerb.head() == anchorVerb.index()
                || anchorVerb.label().equals("conj") && anchorVerb.head() == triggerVerb.index();
        boolean participle = anchorVerb.label().equals("advcl")
                && anchorVerb.tag().equals("VBG")
                && anchorVerb.head() == triggerVerb.index();
        boolean carried = triggerVerb.label().equals("xcomp")
                && triggerVerb.head() == anchorVerb.index()
                && !SAYING.contains(anchorVerb.lemma());
        return coordinated || participle || carried;
    }

    /** Whether {@code trigger} is of the main clause: not said, supposed or told in passing. */
    boolean isMainAct(Token trigger) {
        Optional<Token> verb = verbOf(trigger).filter(Token::isVerb);
        if (verb.isEmpty()) {
            return true;
        }
        Token at = verb.get();
        for (int steps = 0; steps < sentence.size() && at.head() != Token.ROOT; steps++) {
            Token head = sentence.token(at.head());
            boolean told = at.label().equals("ccomp") && at.index() < head.index();
            if (!told && !at.label().equals("conj") && !at.label().equals("dep") || !head.isVerb()) {
                return false;
            }
            at = head;
        }
        return true;
    }
}
