package org.polybius.web.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.polybius.engine.article.Span;

/** An article's text, cut where the words of its events begin and end. */
public final class MarkedText {

    /** The most of a text that a page shows, in UTF-16 code units. */
    public static final int MOST = 200_000;

    private record EventMark(ShownEvent event, Mark mark) {}

    private final String text;
    private final List<EventMark> marks = new ArrayList<>();
    private final List<Bracket> brackets;

    /** @param text of the article, as its events' offsets point into it */
    public MarkedText(String text, List<ShownEvent> events) {
        this.text = Shown.text(text.length() > MOST ? text.substring(0, MOST) : text);
        for (ShownEvent event : events) {
            event.marks().stream()
                    .filter(mark -> fits(mark.span()))
                    .forEach(mark -> marks.add(new EventMark(event, mark)));
        }
        marks.sort(Comparator.comparing(m -> m.mark().span()));
        this.brackets = events.stream()
                .flatMap(event -> event.sayings().stream())
                .flatMap(saying -> saying.content().stream()
                        .filter(this::fits)
                        .map(span -> new Bracket(span, saying.who() + " " + saying.verb())))
                .distinct()
                .toList();
    }

    private boolean fits(Span span) {
        return span.end() <= text.length() && span.length() > 0;
    }

    /** The paragraphs, without the empty lines between. */
    public List<List<Segment>> paragraphs() {
        List<List<Segment>> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (!text.substring(start, stop).isBlank()) {
                paragraphs.add(segments(new Span(start, stop)));
            }
            start = stop + 1;
        }
        return paragraphs;
    }

    private List<Segment> segments(Span paragraph) {
        List<EventMark> inside =
                marks.stream().filter(m -> m.mark().span().overlaps(paragraph)).toList();
        List<Bracket> said =
                brackets.stream().filter(b -> b.span().overlaps(paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(paragraph.start(), paragraph.end()));
        inside.forEach(m -> cut(cuts, m.mark().span(), paragraph));
        said.forEach(b -> cut(cuts, b.span(), paragraph));
        List<Segment> segments = new ArrayList<>();
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            segments.add(segment(new Span(start, end), inside, said));
            start = end;
        }
        return segments;
    }

    private static void cut(Set<Integer> cuts, Span span, Span paragraph) {
        cuts.add(Math.max(span.start(), paragraph.start()));
        cuts.add(Math.min(span.end(), paragraph.end()));
    }

    private Segment segment(Span span, List<EventMark> inside, List<Bracket> said) {
        List<EventMark> here =
                inside.stream().filter(m -> m.mark().span().contains(span)).toList();
        List<ShownEvent> named = here.stream()
                .filter(m -> m.mark().role().equals("trigger") && m.event().at() == span.start())
                .map(EventMark::event)
                .distinct()
                .toList();
        return new Segment(
                span.in(text),
                here.stream().map(m -> m.mark().role()).collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                        .collect(Collectors.joining(" ")),
                here.stream()
                        .map(m -> m.event().number())
                        .distinct()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")),
                named.stream().map(ShownEvent::number).toList(),
                named.isEmpty() ? "" : named.get(0).shape(),
                said.stream().filter(b -> b.span().start() == span.start()).toList(),
                (int) said.stream().filter(b -> b.span().end() == span.end()).count());
    }
}
