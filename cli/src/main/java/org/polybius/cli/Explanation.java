package org.polybius.cli;

import java.util.List;
import java.util.Locale;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;

/** Why the events of a sentence were coded, in lines that a person can follow. */
final class Explanation {

    private final CodedArticle coded;
    private final ParsedArticle parsed;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    Explanation(CodedArticle coded, ParsedArticle parsed, Paint paint) {
        this.coded = coded;
        this.parsed = parsed;
        this.paint = paint;
    }

    /** @return empty where the article has no such sentence */
    String text(int index, List<Event> events) {
        List<Sentence> sentence =
                coded.sentences().stream().filter(s -> s.index() == index).toList();
        sentence.forEach(s -> explain(s, events));
        return text.toString();
    }

    private void explain(Sentence sentence, List<Event> events) {
        line(paint.strong("Sentence " + sentence.index()));
        line("  " + words(sentence.span()));
        line("");
        line(paint.strong("Tree"));
        parsed.sentences().stream()
                .filter(s -> s.index() == sentence.index())
                .findFirst()
                .ifPresentOrElse(this::tree, () -> line("  not parsed: no word in it can trigger a rule"));
        line("");
        if (events.isEmpty()) {
            line("No event.");
        }
        events.forEach(event -> explain(sentence, event));
    }

    private void tree(ParsedSentence sentence) {
        text.append(new ParseTree(sentence));
    }

    private void explain(Sentence sentence, Event event) {
        line(paint.strong("Event " + event.id()));
        text.append(new EventCard(coded.article(), event, paint).text(sentence.span()));
        line("");
        line("  rule      " + event.why().rule() + " (rules " + event.why().version() + ")");
        for (Event.Matched matched : event.why().matched()) {
            line("  matched   " + matched.role() + ": " + words(matched.span()) + at(matched.span()));
        }
        for (Event.AttributionStep step : event.attribution()) {
            line("  said      by " + step.source().map(EventCard::party).orElse("an unnamed source") + ", "
                    + step.stance().name().toLowerCase(Locale.ROOT) + ", cue \"" + words(step.cue()) + "\"");
        }
        event.date()
                .ifPresent(date -> line("  date      "
                        + date.span()
                                .map(span -> "\"" + words(span) + "\"" + at(span))
                                .orElse("none in the text")
                        + ", " + date.basis().name().toLowerCase(Locale.ROOT)));
        event.place().ifPresent(place -> line("  place     \"" + words(place.span()) + "\"" + at(place.span())));
        event.why().lost().forEach(lost -> line("  lost      " + lost.rule() + ": " + lost.reason()));
        event.why().notes().forEach(note -> line("  note      " + note));
        line("  confidence " + event.confidence());
        line("");
    }

    private String words(List<Span> spans) {
        return String.join(" … ", spans.stream().map(this::words).toList());
    }

    private String words(Span span) {
        return Printable.line(coded.article().words(span));
    }

    private static String at(Span span) {
        return " [" + span.start() + "–" + span.end() + "]";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
