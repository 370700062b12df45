package org.polybius.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Dateline;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.SharedParser;

/** Every row of {@code acts.tsv}: the place of the act in braces. */
class GeoparserTest {

    private static final Geoparser GEOPARSER = new Geoparser(new Gazetteer());

    static Stream<String> rows() throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(GeoparserTest.class.getResourceAsStream("acts.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void placesTheAct(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        String marked = cells.get(1);
        int trigger = marked.replaceAll("[\\[\\]]", "").indexOf('{');
        String place = placeOf(cells.get(0), marked.replaceAll("[\\[\\]{}]", ""), trigger, 0);
        String words = marked.contains("[") ? marked.replaceAll(".*\\[|].*", "") : cells.get(0);
        assertThat(place)
                .isEqualTo(
                        cells.get(2).isEmpty()
                                ? "none"
                                : String.join("|", words, cells.get(2), cells.get(3), cells.get(4)));
    }

    @Test
    void theDatelineStandsForTheOpeningAlone() {
        assertThat(placeOf("KYIV", "Police arrested two men.", 7, 2)).isEqualTo("KYIV|Kyiv|UKR|CITY");
        assertThat(placeOf("KYIV", "Police arrested two men.", 7, 3)).isEqualTo("none");
    }

    /** The place's words, name, country and precision between bars, or "none". */
    private static String placeOf(String datelinePlace, String sentence, int trigger, int paragraph) {
        String opening = datelinePlace.isEmpty() ? "" : datelinePlace + ": ";
        String text = opening + sentence;
        Optional<Dateline> dateline = Optional.of(
                        new Dateline(new Span(0, opening.length()), new Span(0, datelinePlace.length())))
                .filter(d -> !datelinePlace.isEmpty());
        Span span = new Span(opening.length(), text.length());
        Article article = new Article(
                "a",
                text,
                Optional.empty(),
                dateline,
                List.of(span),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Sentence first = new Sentence(0, span, paragraph);
        ParsedSentence parsed = new ParsedSentence(first, SharedParser.get().parse(article, first));
        return GEOPARSER
                .placeOf(
                        new ParsedArticle(article, List.of(parsed)),
                        parsed,
                        parsed.at(opening.length() + trigger).orElseThrow())
                .map(p -> String.join("|", p.span().in(text), p.name(), p.country(), p.precision() + ""))
                .orElse("none");
    }
}
