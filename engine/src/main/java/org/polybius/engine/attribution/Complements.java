package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Finds the dependents of a cue that are its content, as the lexicon allows them. */
final class Complements {

    /**
     * @param words the content's words in text order
     * @param preposition the preposition that belongs to the cue ("called for"), if any
     */
    record Found(List<Token> words, Optional<Token> preposition) {}

    private static final Set<String> MARKS = Set.of("“", "\"", "''", "``");

    private static final Set<String> NOT_CONTENT = Set.of("cc", "punct");

    private final ParsedSentence sentence;
    private final Token head;
    private final Cue cue;

    Complements(ParsedSentence sentence, Token head, Cue cue) {
        this.sentence = sentence;
        this.head = head;
        this.cue = cue;
    }

    /** The content of an active verb, noun or adjective. */
    Optional<Found> find() {
        return clause().or(this::objectWithMore)
                .or(this::infinitive)
                .or(this::gerund)
                .or(this::object)
                .or(this::prepositional);
    }

    /** The content of a passive verb; {@code subject} is part of it, save before a clause. */
    Optional<Found> findPassive(Optional<Token> subject, Optional<Token> agent) {
        Optional<Found> clause = clause();
        if (clause.isPresent() || subject.isEmpty()) {
            return clause;
        }
        List<Token> words = new ArrayList<>(nominal(subject.get()));
        boolean more = addIf(words, afterSubject().or(() -> afterAgent(agent)));
        boolean said = cue.kind() != Kind.BELIEF && cue.stance() != Stance.DOUBTS || agent.isPresent();
        if (more || cue.takes("object") && said) {
            return Optional.of(found(words));
        }
        return Optional.empty();
    }

    private Optional<Token> afterSubject() {
        return sentence.child(head, this::completesSubject);
    }

    private boolean completesSubject(Token t) {
        return switch (t.label()) {
            case "xcomp", "ccomp" -> isInfinitive(t) && (cue.takes("to") || cue.takes("obj-to") || cue.takes("clause"));
            case "prep" -> cue.takes("obj-" + t.lemma());
            case "oprd" -> cue.takes("obj-comp") || cue.takes("raising");
            case "acomp", "attr" -> cue.takes("raising");
            default -> false;
        };
    }

    /** "accused by the US of …": the parser may hang the phrase to the agent. */
    Optional<Token> afterAgent(Optional<Token> agent) {
        return agent.flatMap(t -> sentence.child(t, c -> c.label().equals("prep") && cue.takes("obj-" + c.lemma())));
    }

    private Optional<Found> clause() {
        if (!cue.takes("clause")) {
            return Optional.empty();
        }
        return sentence.child(head, this::isClause).map(c -> found(withTrailing(withoutAddition(c), c)));
    }

    private boolean isClause(Token t) {
        if (head.isNoun()) {
            return t.label().equals("ccomp") || t.label().equals("acl") && t.index() > head.index() && opensWithThat(t);
        }
        boolean gerundSubject =
                t.label().equals("xcomp") && t.tag().equals("VBG") && !cue.takes("ing") && cue.takesQuotation();
        return (t.label().equals("ccomp") || gerundSubject) && !sentence.dominates(t, head);
    }

    private boolean opensWithThat(Token clause) {
        return sentence.child(clause, "mark")
                .filter(m -> m.lemma().equals("that") || m.lemma().equals("whether"))
                .isPresent();
    }

    /** The clause without ", adding that …" at its end, which is the speaker's, not the content's. */
    private List<Token> withoutAddition(Token clause) {
        List<Token> words = sentence.subtree(clause);
        if (clause.index() > head.index()) {
            sentence.children(clause).stream()
                    .filter(t -> Subject.isAddition(sentence, t))
                    .forEach(t -> words.removeAll(sentence.subtree(t)));
        } else if (words.get(0).index() == 1 && sentence.token(0).tag().equals("CC")) {
            words.add(0, sentence.token(0));
        }
        return words;
    }

    /** A subordinate clause after the content is, as a rule, part of it: "said he would go if asked". */
    private List<Token> withTrailing(List<Token> words, Token clause) {
        if (clause.index() < head.index()) {
            return words;
        }
        List<Token> result = new ArrayList<>(words);
        sentence.children(head, "advcl").stream()
                .filter(t -> t.index() > clause.index() && sentence.hasChild(t, "mark"))
                .forEach(t -> result.addAll(sentence.subtree(t)));
        return result;
    }

    private Optional<Found> objectWithMore() {
        Optional<Token> object = sentence.child(head, "dobj").filter(o -> o.index() > head.index());
        Optional<Token> more = sentence.child(head, this::completesObject);
        if (more.isEmpty() && object.isPresent() && quotationFollows(object.get())) {
            return Optional.of(found(nominal(object.get())));
        }
        if (more.isEmpty() || object.isEmpty() && !more.get().label().equals("ccomp")) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>(object.map(this::nominal).orElse(List.of()));
        words.addAll(sentence.subtree(more.get()));
        return Optional.of(found(words));
    }

    /** "called it “a lie”", whatever the parser makes of the quotation. */
    private boolean quotationFollows(Token object) {
        return cue.takes("obj-comp")
                && sentence.next(object).filter(Complements::isMark).isPresent();
    }

    private boolean completesObject(Token t) {
        if (t.index() < head.index()) {
            return false;
        }
        return switch (t.label()) {
            case "prep" -> cue.takes("obj-" + t.lemma()) || t.lemma().equals("to") && cue.takes("obj-to-noun");
            case "xcomp", "ccomp" ->
                isInfinitive(t) && cue.takes("obj-to") && (t.label().equals("ccomp") || sentence.hasChild(head, "dobj"))
                        || t.tag().equals("VBG") && cue.takes("obj-ing")
                        || cue.takes("obj-comp");
            case "oprd", "acomp", "attr" -> cue.takes("obj-comp");
            default -> false;
        };
    }

    private Optional<Found> infinitive() {
        if (!cue.takes("to")) {
            return Optional.empty();
        }
        return sentence.child(head, this::isInfinitive).map(t -> found(sentence.subtree(t)));
    }

    private boolean isInfinitive(Token t) {
        boolean label = t.label().equals("xcomp")
                || t.label().equals("ccomp")
                || head.isNoun() && t.label().equals("acl");
        return label && sentence.hasChild(t, c -> c.is("to", "aux"));
    }

    private Optional<Found> gerund() {
        if (!cue.takes("ing")) {
            return Optional.empty();
        }
        return sentence.child(
                        head,
                        t -> t.tag().equals("VBG")
                                && (t.label().equals("xcomp") || t.label().equals("ccomp")))
                .map(t -> found(sentence.subtree(t)));
    }

    private Optional<Found> object() {
        if (!cue.takes("object")) {
            return Optional.empty();
        }
        return sentence.child(head, "dobj").filter(t -> !isAddressee(t)).map(t -> found(nominal(t)));
    }

    /** "asked the envoy: “Who pays?”" */
    private boolean isAddressee(Token object) {
        int next = object.index() + 1;
        return cue.takesQuotation()
                && next + 1 < sentence.size()
                && ",:".contains(sentence.token(next).surface())
                && isMark(sentence.token(next + 1));
    }

    private Optional<Found> prepositional() {
        return sentence.child(head, this::isCuePreposition)
                .flatMap(prep -> sentence.child(
                                prep, t -> t.label().equals("pobj") || t.label().equals("pcomp"))
                        .map(t -> new Found(withInfinitive(t), Optional.of(prep))));
    }

    /** "called on the government to resign". */
    private List<Token> withInfinitive(Token object) {
        List<Token> words = new ArrayList<>(sentence.subtree(object));
        addIf(words, sentence.child(head, t -> isInfinitive(t) && t.index() > object.index()));
        return words;
    }

    private boolean isCuePreposition(Token t) {
        boolean taken = t.lemma().equals("to") ? cue.takes("to-noun") : cue.takes(t.lemma());
        return t.label().equals("prep") && t.index() > head.index() && taken;
    }

    /** What an adjunct relative clause after a comma tells of the object, the writer tells, not the source. */
    private List<Token> withoutAside(Token object) {
        List<Token> words = new ArrayList<>(sentence.subtree(object));
        sentence.children(object, "relcl").stream()
                .filter(t -> sentence.token(sentence.subtree(t).get(0).index() - 1)
                        .surface()
                        .equals(","))
                .forEach(t -> words.removeAll(sentence.subtree(t)));
        return words;
    }

    private boolean followsComma(Token clause) {
        return sentence.previous(sentence.subtree(clause).get(0))
                .filter(t -> t.surface().equals(","))
                .isPresent();
    }

    /** A noun phrase; of a noun with the cue in its own relative clause, what stands outside that clause. */
    private List<Token> nominal(Token noun) {
        List<Token> own = sentence.subtree(head);
        List<Token> words = withoutAside(noun);
        if (sentence.dominates(noun, head)) {
            words.removeAll(own);
        }
        return words;
    }

    private boolean addIf(List<Token> words, Optional<Token> more) {
        more.ifPresent(t -> words.addAll(sentence.subtree(t)));
        return more.isPresent();
    }

    private Found found(List<Token> words) {
        List<Token> sorted = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Token::index))
                .toList();
        if (!sorted.isEmpty() && sorted.get(0).index() == 0) {
            return new Found(sorted, Optional.empty());
        }
        int from = 0;
        while (from < sorted.size() && NOT_CONTENT.contains(sorted.get(from).label()) && !isMark(sorted.get(from))) {
            from++;
        }
        return new Found(sorted.subList(from, sorted.size()), Optional.empty());
    }

    private static boolean isMark(Token t) {
        return MARKS.contains(t.surface());
    }
}
