package org.polybius.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;

/** Event cards, article by article. */
final class CardOutput implements EventOutput {

    private final Paint paint;
    private final boolean negated;

    CardOutput(Paint paint, boolean negated) {
        this.paint = paint;
        this.negated = negated;
    }

    @Override
    public void write(CodedArticle coded, Writer out) throws IOException {
        List<Event> shown = coded.events().stream()
                .filter(event -> EventOutput.isShown(event, negated))
                .toList();
        out.write(paint.strong(title(coded.article())) + "\n\n");
        Map<Integer, Sentence> sentences =
                coded.sentences().stream().collect(Collectors.toMap(Sentence::index, Function.identity()));
        for (Event event : shown) {
            EventCard card = new EventCard(coded.article(), event, paint);
            out.write(card.text(sentences.get(event.sentence()).span()) + "\n");
        }
        if (shown.isEmpty()) {
            out.write("  no events\n\n");
        }
    }

    private static String title(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(article.headline().map(article::words).map(Printable::line).orElse("article " + article.id()));
        article.outlet().map(Printable::line).ifPresent(parts::add);
        article.published().map(Object::toString).ifPresent(parts::add);
        return "== " + String.join(" · ", parts) + " ==";
    }
}
