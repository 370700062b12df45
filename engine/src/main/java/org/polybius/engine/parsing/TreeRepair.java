package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Sentence;

/** Mends what the parser is known to attach wrongly, where the words leave no doubt. */
public final class TreeRepair {

    private TreeRepair() {}

    /** The tree of {@code tokens}, mended. */
    public static ParsedSentence repair(Sentence sentence, List<Token> tokens) {
        ParsedSentence parsed = new ParsedSentence(sentence, tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens) {
            coordinationWithReport(parsed, token).ifPresent(head -> mended.set(token.index(), attached(token, head)));
        }
        return mended.equals(tokens) ? parsed : new ParsedSentence(sentence, mended);
    }

    /**
     * "She warned that the moves are dangerous and vowed that…": the second verb of saying goes with the first, whose tense
     * it has, not with the verb of what was said.
     */
    private static Optional<Token> coordinationWithReport(ParsedSentence sentence, Token verb) {
        boolean joined = verb.isVerb() && verb.label().equals("conj") && !sentence.hasChild(verb, "nsubj");
        if (!joined || !introducesClause(sentence, verb)) {
            return Optional.empty();
        }
        return sentence.head(verb)
                .filter(said -> said.isVerb() && said.label().equals("ccomp"))
                .filter(said -> !tense(sentence, said).equals(tense(sentence, verb)))
                .flatMap(sentence::head)
                .filter(report -> report.isVerb() && report.index() < verb.index())
                .filter(report -> tense(sentence, report).equals(tense(sentence, verb)));
    }

    private static boolean introducesClause(ParsedSentence sentence, Token verb) {
        return sentence.hasChild(verb, "ccomp") || sentence.hasChild(verb, "xcomp");
    }

    /** The tag of the word that bears the tense: the first auxiliary, or the verb itself. */
    private static String tense(ParsedSentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.label().equals("aux") || t.label().equals("auxpass"))
                .findFirst()
                .map(Token::tag)
                .orElse(verb.tag());
    }

    private static Token attached(Token token, Token head) {
        return new Token(
                token.index(), token.span(), token.surface(), token.lemma(), token.tag(), head.index(), token.label());
    }
}
