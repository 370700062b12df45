package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polybius.engine.article.Span;

/**
 * A sentence whose source stands between {@code <s>} and {@code </s>} and whose target stands between {@code <t>} and
 * {@code </t>}; either may stand in several places, or nowhere.
 *
 * @param text the sentence without its marks; the spans point into it
 */
record MarkedSentence(String text, List<Span> sources, List<Span> targets) {

    private static final Pattern MARK = Pattern.compile("</?([st])>");

    static MarkedSentence of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        int sourceStart = 0;
        int targetStart = 0;
        int from = 0;
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            boolean opens = !mark.group().startsWith("</");
            boolean source = mark.group(1).equals("s");
            if (opens && source) {
                sourceStart = text.length();
            } else if (opens) {
                targetStart = text.length();
            } else if (source) {
                sources.add(new Span(sourceStart, text.length()));
            } else {
                targets.add(new Span(targetStart, text.length()));
            }
        }
        text.append(marked, from, marked.length());
        return new MarkedSentence(text.toString(), List.copyOf(sources), List.copyOf(targets));
    }
}
