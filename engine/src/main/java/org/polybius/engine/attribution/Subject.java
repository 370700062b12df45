package org.polybius.engine.attribution;

import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** The subject of a verb: its own, the one it shares with a verb above it, or one that the parser hung elsewhere. */
final class Subject {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

    /** Ways up from a verb without a subject of its own to the one that it shares. */
    private static final Set<String> SHARES_SUBJECT = Set.of("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "agent");

    /** Participles by which a speaker goes on: "said he was innocent, adding that …". */
    private static final Set<String> ADDITIONS = Set.of(
            "add",
            "say",
            "tell",
            "note",
            "stress",
            "argue",
            "warn",
            "insist",
            "claim",
            "explain",
            "emphasize",
            "emphasise",
            "suggest",
            "point",
            "cite",
            "accuse",
            "describe",
            "call",
            "vow",
            "promise",
            "urge",
            "declare",
            "assert",
            "acknowledge",
            "admit",
            "complain",
            "remark",
            "quip",
            "joke",
            "state",
            "write",
            "predict",
            "refer",
            "conclude");

    /** Tags of the words before the noun in a plain noun phrase. */
    private static final Set<String> INSIDE_NAME = Set.of("DT", "JJ", "POS", "CD");

    private static final int MAX_STEPS = 8;

    private Subject() {}

    static Optional<Token> of(ParsedSentence sentence, Token verb) {
        return own(sentence, verb).or(() -> withParticiple(sentence, verb)).or(() -> shared(sentence, verb));
    }

    private static Optional<Token> own(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, t -> SUBJECTS.contains(t.label()));
    }

    /** “…,” said the minister: a noun phrase right after a finite verb that follows a comma or quotation mark. */
    static Optional<Token> inverted(ParsedSentence sentence, Token verb) {
        boolean afterMark = verb.index() == 0
                || sentence.previous(verb)
                        .filter(t -> t.label().equals("punct"))
                        .isPresent();
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        if (!afterMark
                || !finite
                || verb.label().equals("conj")
                || own(sentence, verb).isPresent()) {
            return Optional.empty();
        }
        Optional<Token> last = Optional.empty();
        for (int i = verb.index() + 1; i < sentence.size() && i <= verb.index() + MAX_STEPS; i++) {
            Token token = sentence.token(i);
            boolean nominal = token.isNoun() || token.isPronoun();
            if (!nominal && !INSIDE_NAME.contains(token.tag())) {
                return last;
            }
            if (nominal) {
                last = Optional.of(token);
            }
        }
        return last;
    }

    /** "…, with officials warning of famine". */
    private static Optional<Token> withParticiple(ParsedSentence sentence, Token verb) {
        if (!verb.tag().equals("VBG") || !verb.label().equals("advcl")) {
            return Optional.empty();
        }
        return sentence.previous(verb)
                .filter(t -> t.label().equals("pobj"))
                .filter(t -> sentence.head(t)
                        .filter(with -> with.lemma().equals("with"))
                        .isPresent());
    }

    /** Whether the parser hung to the content what the speaker goes on with. */
    static boolean isAddition(ParsedSentence sentence, Token verb) {
        return isParticiple(sentence, verb) || isSecondCue(sentence, verb);
    }

    /** "warned that prices rise and vowed …": the second verb has the first one's tense, not the content's. */
    private static boolean isSecondCue(ParsedSentence sentence, Token verb) {
        if (!verb.label().equals("conj")
                || !ADDITIONS.contains(verb.lemma())
                || own(sentence, verb).isPresent()) {
            return false;
        }
        Optional<Token> clause = sentence.head(verb).filter(t -> t.label().equals("ccomp"));
        Optional<Token> cue = clause.flatMap(sentence::head)
                .filter(t -> t.index() < clause.get().index());
        return cue.isPresent()
                && tense(sentence, verb).equals(tense(sentence, cue.get()))
                && !tense(sentence, verb).equals(tense(sentence, clause.get()));
    }

    private static String tense(ParsedSentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.label().startsWith("aux") && t.index() < verb.index())
                .findFirst()
                .orElse(verb)
                .tag();
    }

    private static boolean isParticiple(ParsedSentence sentence, Token participle) {
        return participle.label().equals("advcl")
                && participle.tag().equals("VBG")
                && ADDITIONS.contains(participle.lemma())
                && sentence.previous(participle)
                        .filter(t -> t.surface().equals(","))
                        .isPresent();
    }

    /** The speaker above the content that ", adding …" hangs to. */
    private static Token above(ParsedSentence sentence, Token verb) {
        Token head = sentence.head(verb).orElse(verb);
        if (isAddition(sentence, verb) && head.label().equals("ccomp")) {
            return sentence.head(head).filter(t -> t.index() < head.index()).orElse(head);
        }
        return head;
    }

    private static Optional<Token> shared(ParsedSentence sentence, Token verb) {
        Token at = verb;
        for (int step = 0; step < MAX_STEPS; step++) {
            Optional<Token> head = sentence.head(at).isEmpty() ? Optional.empty() : Optional.of(above(sentence, at));
            if (head.isEmpty()) {
                return Optional.empty();
            }
            boolean modifiesNoun = at.label().equals("acl")
                    || at.label().equals("relcl") && head.get().isNoun();
            if (modifiesNoun) {
                return head;
            }
            if (!SHARES_SUBJECT.contains(at.label())) {
                return Optional.empty();
            }
            Optional<Token> object = sentence.child(head.get(), "dobj");
            if (at.label().equals("xcomp") && object.isPresent()) {
                return object;
            }
            at = head.get();
            Optional<Token> own = own(sentence, at);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }
}
