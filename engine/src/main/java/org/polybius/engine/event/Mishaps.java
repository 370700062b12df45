package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Tells harm that somebody does from harm that befalls: "two people were killed" is an assault in a report of an attack, and
 * none in a report of an earthquake.
 */
final class Mishaps {

    /** Headline and opening sentences say what an article is about. */
    static final int OPENING = 4;

    private final Set<String> mishaps;
    private final Set<String> violence;
    private final Set<String> pursuits;

    private Mishaps(WordLists words) {
        mishaps = Set.copyOf(words.get("mishap"));
        violence = Set.copyOf(words.get("violence"));
        pursuits = Set.copyOf(words.get("pursuit"));
    }

    static Mishaps standard() {
        return new Mishaps(WordLists.standard("mishaps"));
    }

    /** Every word that tells of a mishap or of violence, and "world", which may make a war none. */
    Set<String> words() {
        Set<String> words = new HashSet<>(mishaps);
        words.addAll(violence);
        words.add("world");
        return words;
    }

    /** Whether {@code article} opens as the report of a mishap. */
    boolean isReportOf(ParsedArticle article) {
        int opening = article.article().headline().isPresent() ? OPENING - 1 : OPENING;
        List<Token> tokens = article.sentences().stream()
                .filter(sentence -> sentence.index() < opening)
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return count(tokens, mishaps) > 1.5 * count(tokens, violence);
    }

    /** Whether harm without a doer, told by {@code trigger}, is a mishap. */
    boolean befalls(ParsedSentence sentence, Token trigger, boolean inReportOfMishap) {
        List<Token> others = new ArrayList<>(sentence.tokens());
        others.remove(trigger.index());
        return count(others, violence) == 0
                && (inReportOfMishap || count(others, mishaps) > 0 || isAtOwnPursuit(sentence, trigger));
    }

    /** "killed while climbing": whoever was at something risky himself met no assailant. */
    private boolean isAtOwnPursuit(ParsedSentence sentence, Token trigger) {
        return sentence.children(trigger, "advcl").stream()
                .anyMatch(t -> t.tag().equals("VBG") && pursuits.contains(t.lemma()));
    }

    private static int count(List<Token> tokens, Set<String> words) {
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (words.contains(tokens.get(i).lemma()) && !isWorldWar(tokens, i)) {
                count++;
            }
        }
        return count;
    }

    /** A bomber of the Second World War crashes like any other plane. */
    private static boolean isWorldWar(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).lemma().equals("war")
                && tokens.get(i - 1).lemma().equals("world");
    }
}
