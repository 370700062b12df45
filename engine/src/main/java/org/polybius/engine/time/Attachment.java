package org.polybius.engine.time;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.polybius.engine.time.DateExpression.Bound;

/**
 * Which date expressions belong to an act. Each has one owner: the noun that it modifies ("Tuesday's vote", "the 2014
 * agreement"), the noun of an act whose phrase it ends ("a visit on Friday"), or the verb of its clause. An act has the
 * expressions that it owns, and those of a verb that it shares a clause with.
 */
final class Attachment {

    /** Nouns that name acts and happenings, which have dates of their own. */
    private static final Set<String> ACTS = Set.of(
            "accord",
            "agreement",
            "airstrike",
            "ambush",
            "announcement",
            "arrest",
            "assassination",
            "assault",
            "attack",
            "ban",
            "blast",
            "blockade",
            "bombardment",
            "bombing",
            "campaign",
            "ceasefire",
            "clash",
            "conference",
            "confrontation",
            "coup",
            "crackdown",
            "crash",
            "deal",
            "debate",
            "demonstration",
            "deployment",
            "drill",
            "election",
            "embargo",
            "exercise",
            "explosion",
            "fighting",
            "hearing",
            "incident",
            "incursion",
            "invasion",
            "killing",
            "launch",
            "march",
            "massacre",
            "meeting",
            "murder",
            "negotiation",
            "offensive",
            "operation",
            "parade",
            "poll",
            "pullout",
            "protest",
            "raid",
            "rally",
            "referendum",
            "release",
            "riot",
            "session",
            "shelling",
            "shooting",
            "siege",
            "strike",
            "summit",
            "talk",
            "test",
            "trial",
            "trip",
            "truce",
            "uprising",
            "violence",
            "visit",
            "vote",
            "war",
            "withdrawal");

    /** Verbs of saying and judging: their date is not that of the act they judge. */
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
            "discuss",
            "recall",
            "say",
            "tell",
            "urge",
            "warn",
            "welcome",
            "praise",
            "report",
            "mention",
            "deplore",
            "investigate",
            "remember",
            "defend",
            "describe",
            "comment",
            "react",
            "respond");

    /** Verbs that only say how another verb goes on. */
    private static final Set<String> PHASES = Set.of(
            "begin",
            "start",
            "continue",
            "manage",
            "try",
            "attempt",
            "fail",
            "refuse",
            "decline",
            "force",
            "move",
            "stop",
            "finish",
            "resume",
            "go",
            "come",
            "help",
            "proceed");

    /** Participles of saying that open a sentence: "Speaking on Tuesday, she accused …". */
    private static final Set<String> SPEAKING =
            Set.of("speak", "address", "talk", "write", "testify", "tweet", "post", "brief");

    private final ParsedSentence sentence;
    private final List<Owned> owned = new ArrayList<>();

    /** An expression with its owner. */
    private record Owned(DateExpression expression, Token owner) {}

    private Attachment(ParsedSentence sentence, List<DateExpression> expressions, Token trigger) {
        this.sentence = sentence;
        for (DateExpression expression : expressions) {
            if (expression.bound() != Bound.OTHER_SIDE) {
                owner(expression, trigger).ifPresent(owner -> owned.add(new Owned(expression, owner)));
            }
        }
    }

    /** The expressions of {@code trigger}, the best first. */
    static List<DateExpression> dating(ParsedSentence sentence, List<DateExpression> expressions, Token trigger) {
        Attachment attachment = new Attachment(sentence, expressions, trigger);
        List<DateExpression> own = attachment.of(trigger);
        return own.isEmpty() ? attachment.shared(trigger) : own;
    }

    private List<DateExpression> of(Token owner) {
        return owned.stream()
                .filter(o -> o.owner().index() == owner.index())
                .map(Owned::expression)
                .sorted(comparingInt(e -> distance(e, owner)))
                .toList();
    }

    private static int distance(DateExpression expression, Token token) {
        return Math.min(
                Math.abs(expression.firstToken() - token.index()), Math.abs(expression.lastToken() - token.index()));
    }

    /** Climbs from the expression to its owner. */
    private Optional<Token> owner(DateExpression expression, Token trigger) {
        Token top = top(expression);
        Optional<Token> at = sentence.head(top);
        if (at.filter(head -> modifies(expression, top, head)).isPresent()) {
            return at;
        }
        for (int steps = 0; at.isPresent() && steps <= sentence.size(); steps++) {
            Token token = at.get();
            if (token.isVerb() || token.index() == trigger.index() || isAct(token, expression)) {
                return at;
            }
            at = sentence.head(token);
        }
        return Optional.empty();
    }

    /** "the 2014 agreement", "Tuesday's vote"; but not "On Monday police raided", which parsers may read so. */
    private boolean modifies(DateExpression expression, Token top, Token head) {
        boolean adverbial = top.label().equals("npadvmod") || top.label().equals("appos");
        boolean afterOn = expression.firstToken() > 0
                && sentence.token(expression.firstToken() - 1).lemma().equals("on")
                && !sentence.hasChild(top, "case");
        return head.isNoun() && !adverbial && !afterOn;
    }

    /** The token of the expression that hangs from a word outside it. */
    private Token top(DateExpression expression) {
        for (int i = expression.lastToken(); i >= expression.firstToken(); i--) {
            Token token = sentence.token(i);
            int head = token.head();
            if (head < expression.firstToken() || head > expression.lastToken()) {
                return token;
            }
        }
        return sentence.token(expression.lastToken());
    }

    /** "police in a raid on Monday …": a date before the verb it belongs to may hang from the subject by mistake. */
    private boolean isAct(Token token, DateExpression expression) {
        return token.isNoun() && ACTS.contains(token.lemma()) && token.index() < expression.firstToken();
    }

    private List<DateExpression> shared(Token trigger) {
        return trigger.isVerb() ? sharedByVerb(trigger) : sharedByNoun(trigger);
    }

    private List<DateExpression> sharedByVerb(Token verb) {
        Optional<Token> head = sentence.head(verb).filter(Token::isVerb);
        if (head.isPresent() && verb.label().equals("conj")) {
            return of(head.get()).stream()
                    .filter(e -> e.lastToken() < head.get().index())
                    .toList();
        }
        if (head.isPresent()
                && PHASES.contains(head.get().lemma())
                && (verb.label().equals("xcomp") || verb.label().equals("ccomp"))) {
            return of(head.get());
        }
        List<DateExpression> fromParticiple = sentence.children(verb, "advcl").stream()
                .filter(clause -> clause.tag().equals("VBG") && SPEAKING.contains(clause.lemma()))
                .flatMap(clause -> of(clause).stream())
                .toList();
        return fromParticiple.isEmpty() ? ofSecondVerb(verb) : fromParticiple;
    }

    /** "raided the house and arrested three on Monday": one subject, one date at the end. */
    private List<DateExpression> ofSecondVerb(Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(t -> t.tag().equals(verb.tag()))
                .filter(t -> !sentence.hasChild(t, "nsubj") && !sentence.hasChild(t, "nsubjpass"))
                .flatMap(t -> of(t).stream().filter(e -> e.firstToken() > t.index()))
                .toList();
    }

    /** "talks were held on Monday": the verb's date is the noun's, where no other act's noun stands nearer to it. */
    private List<DateExpression> sharedByNoun(Token noun) {
        Optional<Token> verb = verbAbove(noun);
        if (verb.isEmpty() || SAYING.contains(verb.get().lemma())) {
            return List.of();
        }
        return of(verb.get()).stream()
                .filter(e -> nearestAct(verb.get(), e)
                        .map(act -> act == noun.index())
                        .orElse(true))
                .toList();
    }

    private Optional<Token> verbAbove(Token noun) {
        Optional<Token> at = sentence.head(noun);
        while (at.isPresent() && !at.get().isVerb() && !ACTS.contains(at.get().lemma())) {
            at = sentence.head(at.get());
        }
        return at.filter(Token::isVerb);
    }

    /** Index of the last noun of an act between the verb and the expression that follows it. */
    private Optional<Integer> nearestAct(Token verb, DateExpression expression) {
        for (int i = expression.firstToken() - 1; i > verb.index(); i--) {
            if (sentence.token(i).isNoun() && ACTS.contains(sentence.token(i).lemma())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
