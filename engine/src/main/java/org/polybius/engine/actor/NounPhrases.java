package org.polybius.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Noun phrases as spans: what belongs to the name of an actor, and nothing that is merely told of it. */
public final class NounPhrases {

    private static final Set<String> PREMODIFIERS = PhraseWords.words("""
            det nmod compound poss nummod num amod qmod predet npadvmod advmod preconj hmod meta""");

    private static final Set<String> PARTITIVES = PhraseWords.words("""
            dozen ten score hundred thousand million billion group member one two three four five six some many
            most all several number majority crowd handful pair couple band team rest half part series lot
            plenty any none each both few convoy column wave mob gang hundreds thousands dozens kind sort #crd#
            0 third quarter percent % bunch faction contingent type coalition""");

    private static final Set<String> WEEKDAYS =
            PhraseWords.words("monday tuesday wednesday thursday friday saturday sunday");

    /** Some are first names too, so that a word before them must tell. */
    private static final Set<String> MONTHS = PhraseWords.words("""
            january february march april may june july august september october november december""");

    private static final Set<String> BEFORE_MONTHS = PhraseWords.words("in since by until last this next");

    private static final Set<String> DETERMINERS = PhraseWords.words("this last next");

    private NounPhrases() {}

    /**
     * The noun phrase of {@code head}: what stands before it, the head, and an "of"-phrase or an acronym in brackets
     * after it. Without relative clauses, appositions between commas, coordinated phrases and other prepositions.
     */
    public static Mention mention(ParsedSentence sentence, Token head) {
        if (head.isPronoun() && !head.surface().equals("US")) {
            return new Mention(sentence.index(), head.index(), head.span());
        }
        int first = first(sentence, head);
        int last = last(sentence, head);
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new Mention(sentence.index(), head.index(), span);
    }

    /** The noun that a partitive counts: "soldiers" in "dozens of soldiers"; else {@code head} itself. */
    public static Token semanticHead(ParsedSentence sentence, Token head) {
        if (!PARTITIVES.contains(head.lemma())) {
            return head;
        }
        return ofObject(sentence, head)
                .map(object -> semanticHead(sentence, object))
                .orElse(head);
    }

    /** The object of an "of" that follows {@code head}. */
    static Optional<Token> ofObject(ParsedSentence sentence, Token head) {
        return sentence.children(head, "prep").stream()
                .filter(prep -> prep.lemma().equals("of") && prep.index() > head.index())
                .findFirst()
                .flatMap(prep -> sentence.child(prep, "pobj"));
    }

    static int first(ParsedSentence sentence, Token head) {
        int first = head.index();
        List<Token> children = sentence.children(head);
        for (int i = children.size() - 1; i >= 0; i--) {
            Token child = children.get(i);
            if (isDateline(sentence, child, head)) {
                break;
            }
            if (child.index() < head.index() && isPremodifier(child)) {
                first = Math.min(first, leftmost(sentence, child));
            }
        }
        return afterDay(sentence, first, head);
    }

    /**
     * Behind "This Wednesday" in "This Wednesday Greek Foreign Minister Georgiou said", and behind "January" in "In January
     * Chile accused Peru", which tell when and not who.
     */
    private static int afterDay(ParsedSentence sentence, int first, Token head) {
        int day = DETERMINERS.contains(sentence.token(first).lemma()) ? first + 1 : first;
        boolean tellsWhen = day < head.index()
                && isDayOrMonth(sentence, day)
                && Character.isUpperCase(sentence.token(day + 1).surface().codePointAt(0));
        return tellsWhen ? day + 1 : first;
    }

    private static boolean isDayOrMonth(ParsedSentence sentence, int at) {
        String word = sentence.token(at).lemma();
        return WEEKDAYS.contains(word)
                || MONTHS.contains(word)
                        && at > 0
                        && BEFORE_MONTHS.contains(sentence.token(at - 1).lemma());
    }

    /** "LIMA - Police arrested": a dash between spaces parts the place from the phrase. */
    private static boolean isDateline(ParsedSentence sentence, Token child, Token head) {
        if (child.index() + 1 >= head.index()) {
            return false;
        }
        Token mark = sentence.token(child.index() + 1);
        boolean dash = mark.surface().equals("-")
                || mark.surface().equals("--")
                || mark.surface().equals("\u2013")
                || mark.surface().equals("\u2014");
        return dash && mark.span().start() > child.span().end();
    }

    private static boolean isPremodifier(Token child) {
        return PREMODIFIERS.contains(child.label()) && !child.tag().startsWith("W") && !child.isVerb()
                || child.label().equals("nmod")
                || child.label().equals("compound");
    }

    private static int leftmost(ParsedSentence sentence, Token token) {
        int first = token.index();
        for (Token child : sentence.children(token)) {
            if (child.index() < token.index() && !child.label().equals("punct")) {
                first = Math.min(first, leftmost(sentence, child));
            }
        }
        return first;
    }

    static int last(ParsedSentence sentence, Token head) {
        int last = head.index();
        for (Token child : sentence.children(head)) {
            if (child.index() <= last) {
                continue;
            }
            if (isBracketedName(sentence, child)) {
                last = sentence.next(child).orElse(child).index();
            } else if (child.index() == last + 1 && isClose(child)) {
                last = ofEnd(sentence, child);
            }
        }
        return last;
    }

    private static boolean isClose(Token child) {
        return child.label().equals("prep") && child.lemma().equals("of")
                || child.label().equals("case")
                || child.label().equals("num")
                || child.label().equals("nummod");
    }

    private static int ofEnd(ParsedSentence sentence, Token child) {
        if (child.label().equals("case")) {
            return child.index() - 1;
        }
        return sentence.child(child, "pobj")
                .map(object -> last(sentence, object))
                .orElse(child.index());
    }

    private static boolean isBracketedName(ParsedSentence sentence, Token child) {
        boolean opens =
                sentence.previous(child).map(t -> t.surface().equals("(")).orElse(false);
        boolean closes = sentence.next(child).map(t -> t.surface().equals(")")).orElse(false);
        return opens && closes && child.isProperNoun();
    }
}
