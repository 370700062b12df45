package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.Token;

/** Tokens to spans: one for each unbroken run, without the punctuation at its edges. */
final class Spans {

    private static final Set<String> EDGE =
            Set.of(",", ".", ";", ":", "-", "--", "–", "—", "…", "...", "-LRB-", "-RRB-");
    private static final Set<String> MARKS = Set.of("\"", "''", "``", "“", "”");

    private Spans() {}

    /** The runs of {@code tokens}, which are in text order. */
    static List<Span> of(List<Token> tokens) {
        List<Span> result = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).index() != tokens.get(i - 1).index() + 1) {
                addTrimmed(tokens.subList(from, i), result);
                from = i;
            }
        }
        return result;
    }

    /** The runs of a cue's words, marks and all. */
    static List<Span> ofCue(List<Token> words) {
        List<Span> result = new ArrayList<>();
        int last = -2;
        for (Token word :
                words.stream().sorted(Comparator.comparingInt(Token::index)).toList()) {
            if (word.index() == last + 1) {
                result.add(result.remove(result.size() - 1).cover(word.span()));
            } else {
                result.add(word.span());
            }
            last = word.index();
        }
        return result;
    }

    private static void addTrimmed(List<Token> run, List<Span> result) {
        int from = 0;
        int to = run.size();
        while (to > from && isEdge(run.get(to - 1), run.get(from))) {
            to--;
        }
        while (from < to
                && (EDGE.contains(run.get(from).surface())
                        || run.get(from).surface().equals("”"))) {
            from++;
        }
        if (from < to) {
            result.add(run.get(from).span().cover(run.get(to - 1).span()));
        }
    }

    private static boolean isEdge(Token last, Token first) {
        boolean strayMark = MARKS.contains(last.surface()) && last.index() == first.index();
        boolean conjunction = last.tag().equals("CC");
        return EDGE.contains(last.surface())
                || conjunction
                || strayMark
                || last.surface().equals("“");
    }
}
