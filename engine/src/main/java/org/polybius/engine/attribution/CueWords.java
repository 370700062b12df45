package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** The words of a cue: its head with auxiliaries, negation, adverbs and particle ("has repeatedly pointed out"). */
final class CueWords {

    private static final Set<String> BEFORE = Set.of("aux", "auxpass", "neg", "advmod");

    private static final int MAX_BETWEEN = 4;

    private CueWords() {}

    static List<Token> verbGroup(ParsedSentence sentence, Token verb) {
        List<Token> words = new ArrayList<>();
        words.add(verb);
        for (int i = verb.index() - 1; i >= 0 && leads(sentence, sentence.token(i), verb); i--) {
            words.add(0, sentence.token(i));
        }
        if (words.get(0).label().equals("advmod") && words.get(0).index() == 0) {
            words.remove(0);
        }
        sentence.children(verb, "prt").stream().findFirst().ifPresent(words::add);
        return words;
    }

    private static boolean leads(ParsedSentence sentence, Token token, Token verb) {
        boolean isWord = token.tag().equals("RB") || token.tag().equals("MD") || token.isVerb();
        return token.head() == verb.index() && BEFORE.contains(token.label()) && isWord;
    }

    static boolean isNegated(ParsedSentence sentence, Token head) {
        return sentence.hasChild(head, "neg")
                || sentence.children(head).stream()
                        .anyMatch(t -> t.lemma().equals("never") || t.lemma().equals("hardly"));
    }

    static boolean isPassive(ParsedSentence sentence, Token verb) {
        return sentence.hasChild(verb, "auxpass")
                || verb.tag().equals("VBN") && verb.label().equals("acl");
    }

    /** {@code verb}'s group and {@code last}, with the few words between them: "made a strong case", "weren't sure". */
    static List<Token> throughTo(ParsedSentence sentence, Token verb, Token last) {
        List<Token> words = verbGroup(sentence, verb);
        boolean near = last.index() > verb.index() && last.index() - verb.index() <= MAX_BETWEEN;
        for (int i = verb.index() + 1; near && i < last.index(); i++) {
            words.add(sentence.token(i));
        }
        words.add(last);
        return words.stream().distinct().toList();
    }

    /** A noun with the adjectives before it. */
    static List<Token> nounGroup(ParsedSentence sentence, Token noun) {
        List<Token> words = new ArrayList<>();
        words.add(noun);
        for (int i = noun.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.head() != noun.index() || !token.tag().startsWith("JJ")) {
                break;
            }
            words.add(0, token);
        }
        return words;
    }
}
