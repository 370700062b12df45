package org.polybius.engine.event;

import java.util.List;
import java.util.Set;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Reads how real a verb's own words make it: its auxiliaries, negation and adverbs. */
final class VerbFactuality {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");

    private static final Set<String> MODALS = Set.of("may", "might", "could", "can");

    private static final Set<String> OBLIGATIONS = Set.of("should", "must", "ought", "need");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");

    private static final Set<String> ALMOST = Set.of("almost", "nearly");

    private static final Set<String> ONLY = Set.of("just", "merely", "only", "simply", "solely");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one");

    private static final Set<String> NO = Set.of("no", "neither");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj");

    private static final Set<String> CAN = Set.of("can", "could", "ca");

    private static final Set<String> SOMEBODY = Set.of("he", "she", "they");

    private static final Set<String> PAST = Set.of("was", "were", "had", "has", "have");

    private static final Set<String> WISHES = Set.of("want", "wish", "like");

    private final ParsedSentence sentence;
    private final FactualityWords words;
    private final AssessmentBuilder result;
    private final boolean speech;

    /** @param speech whether the act is done by saying something */
    VerbFactuality(ParsedSentence sentence, FactualityWords words, AssessmentBuilder result, boolean speech) {
        this.sentence = sentence;
        this.words = words;
        this.result = result;
        this.speech = speech;
    }

    /** "will not free them" is its subject's own refusal, whoever reports it. */
    static boolean willNot(ParsedSentence sentence, Token verb) {
        return sentence.hasChild(verb, "neg")
                && sentence.children(verb, "aux").stream().anyMatch(t -> FUTURE.contains(t.lemma()));
    }

    /** Auxiliaries, negation and adverbs of a verb. */
    void read(Token verb) {
        for (Token child : sentence.children(verb)) {
            String lemma = child.lemma();
            if (child.label().equals("aux") && child.tag().equals("MD")) {
                modal(verb, child);
            } else if (words.isNegation(child) && child.label().equals("neg")) {
                if (!isNotOnly(child)) {
                    result.negate(child);
                }
            } else if (child.is("neither", "preconj")) {
                result.negate(child);
            } else if (ALMOST.contains(lemma) && child.label().equals("advmod") && child.index() < verb.index()) {
                result.negate(child);
            } else if (child.label().equals("advmod") && child.index() < verb.index()) {
                words.level(child)
                        .filter(found -> found != Factuality.PLANNED || !isPast(verb))
                        .ifPresent(found -> result.level(found, "'" + child.surface() + "'"));
            } else if (child.label().equals("mark") && CONDITIONS.contains(lemma)) {
                result.level(Factuality.POSSIBLE, "'" + child.surface() + "'");
            } else if (isSubjectOrObject(child)) {
                sentence.children(child).stream()
                        .filter(t -> NO.contains(t.lemma()) && t.index() < child.index())
                        .findFirst()
                        .ifPresent(result::negate);
                if (NOBODY.contains(lemma)) {
                    result.negate(child);
                }
            }
        }
        if (isHeadlineFuture(verb)) {
            result.level(Factuality.PLANNED, "'to " + verb.surface() + "'");
        }
        if (!result.hasPromiser() && willNot(sentence, verb)) {
            result.promisedBy(Arguments.subjects(sentence, verb));
        }
        if (isGeneral(verb)) {
            result.level(Factuality.POSSIBLE, "said of acts of a kind");
        }
    }

    /** "soon resigned" did so. */
    private boolean isPast(Token verb) {
        return verb.tag().equals("VBD")
                || sentence.hasChild(verb, t -> t.label().startsWith("aux") && PAST.contains(t.surface()));
    }

    /** "It is usual for cabinets to resign" reports no resignation. */
    private boolean isGeneral(Token verb) {
        return sentence.hasChild(verb, t -> t.tag().equals("TO"))
                && sentence.head(verb)
                        .filter(be -> be.lemma().equals("be") && sentence.hasChild(be, "acomp"))
                        .filter(be -> sentence.hasChild(be, t -> t.lemma().equals("it") && t.index() < be.index()))
                        .isPresent();
    }

    /** "did not only strike the port" struck it. */
    private boolean isNotOnly(Token negation) {
        return sentence.next(negation)
                .filter(next -> ONLY.contains(next.lemma()))
                .isPresent();
    }

    private boolean isSubjectOrObject(Token child) {
        return ARGUMENTS.contains(child.label());
    }

    /** "Iran to resume talks". */
    private boolean isHeadlineFuture(Token verb) {
        boolean reported =
                verb.label().equals("ccomp") && verb.index() < verb.head() && sentence.hasChild(verb, "nsubj");
        return verb.tag().equals("VB")
                && (reported || verb.label().equals("root") || verb.label().equals("conj"))
                && sentence.hasChild(verb, t -> t.tag().equals("TO"));
    }

    private void modal(Token verb, Token modal) {
        String lemma = modal.lemma();
        String why = "'" + modal.surface() + "'";
        if (FUTURE.contains(lemma)) {
            result.level(Factuality.PLANNED, why);
        } else if (lemma.equals("would") || lemma.equals("'d")) {
            boolean unreal = sentence.children(verb, "aux").stream()
                    .anyMatch(t -> t.lemma().equals("have"));
            if (!isPolite(verb)) {
                boolean future = isFutureInThePast(verb) || isRefusal(verb);
                result.level(!unreal && future ? Factuality.PLANNED : Factuality.POSSIBLE, why);
            }
        } else if (OBLIGATIONS.contains(lemma)) {
            result.oblige();
            result.level(Factuality.POSSIBLE, why);
        } else if (isInability(verb, modal)) {
            result.note(why + " and a negation: it did not happen");
        } else if (MODALS.contains(lemma)) {
            result.level(Factuality.POSSIBLE, why);
        }
    }

    /** "could not agree" says as much as "did not agree"; "could not have agreed" does not. */
    private boolean isInability(Token verb, Token modal) {
        return CAN.contains(modal.lemma())
                && sentence.hasChild(verb, "neg")
                && sentence.children(verb, "aux").stream()
                        .noneMatch(t -> t.lemma().equals("have"));
    }

    /** "would" in what somebody said, or of somebody named, is his "will"; with an "if", or of a bill, it is not. */
    private boolean isFutureInThePast(Token verb) {
        Token clause = verb;
        while (clause.label().equals("conj") && sentence.head(clause).isPresent()) {
            clause = sentence.head(clause).get();
        }
        boolean reported = clause.label().equals("ccomp") || clause.label().equals("relcl");
        boolean somebody = Arguments.subjects(sentence, clause).stream()
                .anyMatch(t -> t.isProperNoun() || SOMEBODY.contains(t.lemma()));
        return !isConditional(verb) && (reported || somebody);
    }

    private boolean isConditional(Token verb) {
        return sentence.children(verb, "advcl").stream()
                .anyMatch(t -> sentence.hasChild(t, m -> m.lemma().equals("if")));
    }

    /** "The company would not comment" did not; "I would not rule it out" weighs. */
    private boolean isRefusal(Token verb) {
        List<Token> subjects = Arguments.subjects(sentence, verb);
        return sentence.hasChild(verb, "neg")
                && !isConditional(verb)
                && !subjects.isEmpty()
                && subjects.stream().noneMatch(FutureActs::isFirstPerson);
    }

    /** "will meet ministers and sign a deal": the auxiliary counts for both; a negation only with "or". */
    void share(Token verb, Token first) {
        sentence.children(first, "aux").stream()
                .filter(t -> t.tag().equals("MD"))
                .forEach(t -> modal(first, t));
        boolean or = sentence.children(first, "cc").stream()
                .anyMatch(t -> t.lemma().equals("or") || t.lemma().equals("nor"));
        if (or) {
            sentence.children(first, "neg").forEach(result::negate);
        }
        if (isHeadlineFuture(first)) {
            result.level(Factuality.PLANNED, "'to " + first.surface() + "'");
        }
    }

    /** "I would like to thank", "we want to condemn" thank and condemn. */
    boolean isPolite(Token governor) {
        return speech
                && WISHES.contains(governor.lemma())
                && Arguments.subjects(sentence, governor).stream().anyMatch(t -> FutureActs.isFirstPerson(t));
    }
}
