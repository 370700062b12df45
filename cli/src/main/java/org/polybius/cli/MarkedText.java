package org.polybius.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

/** A stretch of an article with words marked as in {@code [France|actor] [accused|trigger] [Mali|recipient] of …}. */
final class MarkedText {

    private record Mark(Span span, String name, UnaryOperator<String> paint) {}

    private final Article article;
    private final Span span;
    private final List<Mark> marks = new ArrayList<>();

    MarkedText(Article article, Span span) {
        this.article = article;
        this.span = span;
    }

    /** Marks {@code words}, unless they lie elsewhere or overlap with what is marked already. */
    MarkedText mark(Span words, String name, UnaryOperator<String> paint) {
        if (span.contains(words) && marks.stream().noneMatch(m -> m.span().overlaps(words))) {
            marks.add(new Mark(words, name, paint));
        }
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int from = span.start();
        for (Mark mark :
                marks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            text.append(words(from, mark.span().start()));
            String words = words(mark.span().start(), mark.span().end());
            text.append(mark.paint().apply("[" + words + "|" + mark.name() + "]"));
            from = mark.span().end();
        }
        return text.append(words(from, span.end())).toString();
    }

    private String words(int start, int end) {
        return Printable.line(article.words(new Span(start, end)));
    }
}
