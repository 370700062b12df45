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

    private static final int MAX_STEPS = 8;

    private Subject() {}

    static Optional<Token> of(ParsedSentence sentence, Token verb) {
        return own(sentence, verb)
                .or(() -> inverted(sentence, verb))
                .or(() -> withParticiple(sentence, verb))
                .or(() -> shared(sentence, verb));
    }

    private static Optional<Token> own(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, t -> SUBJECTS.contains(t.label()));
    }

    /** “…,” said the minister: a noun phrase right after a finite verb that follows a comma or quotation mark. */
    private static Optional<Token> inverted(ParsedSentence sentence, Token verb) {
        boolean afterMark =
                sentence.previous(verb).filter(t -> t.label().equals("punct")).isPresent();
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        if (!afterMark || !finite || verb.label().equals("conj")) {
            return Optional.empty();
        }
        for (int i = verb.index() + 1; i < sentence.size() && i <= verb.index() + MAX_STEPS; i++) {
            Token token = sentence.token(i);
            if (token.label().equals("punct") || token.isVerb() || token.tag().equals("IN")) {
                return Optional.empty();
            }
            if ((token.isNoun() || token.isPronoun()) && token.head() <= verb.index()) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
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

    private static Optional<Token> shared(ParsedSentence sentence, Token verb) {
        Token at = verb;
        for (int step = 0; step < MAX_STEPS; step++) {
            Optional<Token> head = sentence.head(at);
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
