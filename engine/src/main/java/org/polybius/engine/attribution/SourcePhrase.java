package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** The extent of the noun phrase that names a source. */
final class SourcePhrase {

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final int MAX_IN_BRACKETS = 5;

    private SourcePhrase() {}

    /** The mention with {@code head}, or nothing for an expletive. */
    static Optional<Mention> mention(ParsedSentence sentence, Token head) {
        return mention(sentence, head, Optional.empty());
    }

    /** The mention with {@code head}, without the dependent {@code foreign}, which belongs to the cue. */
    static Optional<Mention> mention(ParsedSentence sentence, Token head, Optional<Token> foreign) {
        if (head.surface().equalsIgnoreCase("there") || head.label().equals("expl")) {
            return Optional.empty();
        }
        Span span = span(sentence, head, foreign);
        return Optional.of(
                new Mention(sentence.index(), antecedent(sentence, head).index(), span));
    }

    private static Token antecedent(ParsedSentence sentence, Token head) {
        if (head.tag().equals("WP") || head.tag().equals("WDT")) {
            return sentence.head(head)
                    .filter(verb -> verb.label().equals("relcl"))
                    .flatMap(sentence::head)
                    .orElse(head);
        }
        return head;
    }

    private static Span span(ParsedSentence sentence, Token head, Optional<Token> foreign) {
        List<Token> kept = new ArrayList<>();
        kept.add(head);
        boolean comma = false;
        for (Token child : sentence.children(head)) {
            boolean after = child.index() > head.index();
            comma |= after
                    && (child.surface().equals(",")
                            || child.surface().equals("-LRB-")
                            || child.surface().startsWith("("));
            if (child.label().equals("punct")
                    || child.label().equals("case")
                    || foreign.filter(child::equals).isPresent()
                    || after && comma && !staysAfterComma(child)
                    || isClause(child)
                    || isTime(sentence, child)) {
                continue;
            }
            kept.addAll(sentence.subtree(child));
        }
        kept.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return around(sentence, kept, head);
    }

    /** "Sanders on Tuesday said": the day belongs to the saying. */
    private static boolean isTime(ParsedSentence sentence, Token child) {
        return child.label().equals("prep")
                && sentence.hasChild(child, t -> t.label().equals("pobj") && TIMES.contains(t.lemma()));
    }

    private static boolean isClause(Token child) {
        return child.label().equals("advcl")
                || child.label().equals("parataxis")
                || child.label().equals("ccomp");
    }

    private static boolean staysAfterComma(Token child) {
        return child.label().equals("appos") && !child.tag().equals("CD")
                || child.label().equals("conj")
                || child.label().equals("cc");
    }

    /** The unbroken stretch around the head; only marks may stand between its parts. */
    private static Span around(ParsedSentence sentence, List<Token> kept, Token head) {
        boolean[] in = new boolean[sentence.size()];
        kept.forEach(t -> in[t.index()] = true);
        int from = head.index();
        while (from > 0 && (in[from - 1] || from > 1 && in[from - 2] && joins(sentence, from - 1))) {
            from--;
        }
        int to = head.index();
        while (to + 1 < in.length && (in[to + 1] || to + 2 < in.length && in[to + 2] && joins(sentence, to + 1))) {
            to++;
        }
        while (to > head.index()
                && isMark(sentence.token(to))
                && !sentence.token(to).surface().equals(")")) {
            to--;
        }
        while (from < head.index()
                && (isMark(sentence.token(from)) || sentence.token(from).tag().equals("CC"))) {
            from++;
        }
        return sentence.token(from)
                .span()
                .cover(sentence.token(closed(sentence, from, to)).span());
    }

    /** Whether the mark may stand inside a name: a comma or bracket, or the hyphen of a double name. */
    private static boolean joins(ParsedSentence sentence, int index) {
        Token token = sentence.token(index);
        boolean hyphen = token.surface().equals("-")
                && sentence.token(index - 1).span().end() == token.span().start();
        return hyphen || isMark(token);
    }

    /** Takes in the bracket that closes one inside: "Ann Lee (R-Ohio)". */
    private static int closed(ParsedSentence sentence, int from, int to) {
        boolean open = false;
        for (int i = from; i <= to; i++) {
            String surface = sentence.token(i).surface();
            open = surface.startsWith("(") || open && !surface.endsWith(")");
        }
        for (int i = to; open && i < sentence.size() && i <= to + MAX_IN_BRACKETS; i++) {
            if (sentence.token(i).surface().endsWith(")")) {
                return i;
            }
        }
        return to;
    }

    private static boolean isMark(Token token) {
        return token.label().equals("punct") && !token.surface().startsWith("-") && !"–—―:;".contains(token.surface());
    }
}
