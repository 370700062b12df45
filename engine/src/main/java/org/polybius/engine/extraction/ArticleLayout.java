package org.polybius.engine.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Dateline;
import org.polybius.engine.article.LineBreaks;
import org.polybius.engine.article.Span;
import org.polybius.engine.article.SpeakerTag;

/**
 * Tells the parts of a text apart: headline, date, outlet and byline below it, dateline, paragraphs; page furniture
 * belongs to none of them. The text itself stays as it is.
 */
record ArticleLayout(
        Optional<Span> headline,
        Optional<Dateline> dateline,
        List<Span> paragraphs,
        Optional<LocalDate> published,
        Optional<String> outlet) {

    /** Dates and bylines stand among so many first lines; further down they are part of the report. */
    private static final int FRONT_LINES = 12;

    /** A standfirst may come before the paragraph that has the dateline. */
    private static final int OPENING_PARAGRAPHS = 2;

    /** A line of so many words that ends as sentences do belongs to the body even after "Related articles". */
    private static final int BODY_WORDS = 25;

    /** The parts of a text of which nothing is known. */
    static ArticleLayout of(String text) {
        List<Line> lines = withoutFurniture(Line.of(text, 0));
        int headlineLines = Headline.lines(lines);
        Optional<Span> headline = headlineLines == 0
                ? Optional.empty()
                : Optional.of(
                        lines.get(0).span().cover(lines.get(headlineLines - 1).span()));
        return of(text, headline, lines.subList(headlineLines, lines.size()));
    }

    /** The parts of a text whose headline is known; the body comes after it. */
    static ArticleLayout of(String text, Optional<Span> headline) {
        List<Line> lines =
                withoutFurniture(Line.of(text, headline.map(Span::end).orElse(0)));
        String known = headline.map(span -> span.in(text)).orElse("");
        if (!lines.isEmpty() && lines.get(0).words().equalsIgnoreCase(known)) {
            lines = lines.subList(1, lines.size());
        }
        return of(text, headline, lines);
    }

    private static ArticleLayout of(String text, Optional<Span> headline, List<Line> lines) {
        List<Line> body = new ArrayList<>();
        List<FrontMatter> front = new ArrayList<>();
        for (Line line : lines) {
            Optional<FrontMatter> found =
                    body.size() + front.size() < FRONT_LINES ? FrontMatter.of(line) : Optional.empty();
            found.ifPresentOrElse(front::add, () -> body.add(line));
        }
        List<Span> paragraphs = new ArrayList<>();
        for (Span paragraph : paragraphs(body)) {
            Span words = Line.trimmed(text, SpeakerTag.end(text, paragraph), paragraph.end());
            if (words.length() > 0) {
                paragraphs.add(words);
            }
        }
        Opening opening = open(text, paragraphs);
        return new ArticleLayout(
                headline,
                opening.dateline(),
                List.copyOf(paragraphs),
                front.stream()
                        .flatMap(matter -> matter.published().stream())
                        .findFirst()
                        .or(opening::published),
                front.stream()
                        .flatMap(matter -> matter.outlet().stream())
                        .findFirst()
                        .or(opening::agency));
    }

    private static List<Line> withoutFurniture(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        boolean references = false;
        for (Line line : lines) {
            references = (references || !kept.isEmpty() && Furniture.opensReferences(line)) && !isBody(line);
            if (!references && !Furniture.is(line)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isBody(Line line) {
        return line.wordCount(BODY_WORDS) == BODY_WORDS && line.endsSentence(".?!");
    }

    private static List<Span> paragraphs(List<Line> lines) {
        List<Span> paragraphs = new ArrayList<>();
        int first = 0;
        while (first < lines.size()) {
            int end = first + 1;
            int width = lines.get(first).span().length();
            while (end < lines.size()
                    && lines.get(end).block() == lines.get(first).block()) {
                width = Math.max(width, lines.get(end).span().length());
                end++;
            }
            addParagraphs(lines.subList(first, end), width, paragraphs);
            first = end;
        }
        return paragraphs;
    }

    private static void addParagraphs(List<Line> block, int width, List<Span> paragraphs) {
        Span paragraph = block.get(0).span();
        for (int i = 1; i < block.size(); i++) {
            Line before = block.get(i - 1);
            Line line = block.get(i);
            if (LineBreaks.isWanted(width, before.words(), line.words())) {
                paragraphs.add(paragraph);
                paragraph = line.span();
            } else {
                paragraph = paragraph.cover(line.span());
            }
        }
        paragraphs.add(paragraph);
    }

    /** Takes the dateline off its paragraph. */
    private static Opening open(String text, List<Span> paragraphs) {
        Opening opening = new Opening(0, Optional.empty(), Optional.empty(), Optional.empty());
        for (int i = 0; i < Math.min(OPENING_PARAGRAPHS, paragraphs.size()) && opening.length() == 0; i++) {
            Span paragraph = paragraphs.get(i);
            opening = Opening.of(text, paragraph);
            paragraphs.set(i, Line.trimmed(text, paragraph.start() + opening.length(), paragraph.end()));
        }
        return opening;
    }
}
