package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Dateline;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.extraction.Opening;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence of the project's own corpus and all its events ({@code evaluation/data/corpus/README.md} tells the format).
 *
 * @param article the sentence as an article of its own: its headline if it is one, else its only paragraph, without
 *     the dateline that it may open with
 * @param events none where the sentence holds nothing that can be coded
 */
public record CorpusSentence(String id, Article article, List<GoldEvent> events) {

    /**
     * An event as it was annotated. All spans point into the sentence.
     *
     * @param types the type, then others that can be defended
     * @param trigger more than one span where other words stand between its parts
     * @param source of the attribution's innermost step
     */
    public record GoldEvent(
            List<EventType> types,
            List<String> modes,
            List<String> contexts,
            Optional<EventType> anticipates,
            Factuality factuality,
            List<Span> trigger,
            List<Span> actor,
            List<Span> recipient,
            boolean attributed,
            Optional<Span> source,
            Optional<Stance> stance) {}

    private static final String HEADLINE = "headline";

    public CorpusSentence {
        events = List.copyOf(events);
    }

    /**
     * Reads a file with a sentence a line.
     *
     * @throws GoldException if a line is none; the message names file and line
     */
    public static List<CorpusSentence> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<CorpusSentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                sentences.add(sentence(JsonMapper.shared().readTree(lines.get(i))));
            } catch (JacksonException | IllegalArgumentException e) {
                throw new GoldException(file + ":" + (i + 1), e.getMessage());
            }
        }
        return sentences;
    }

    private static CorpusSentence sentence(JsonNode json) {
        String text = json.path("text").stringValue();
        List<GoldEvent> events = new ArrayList<>();
        json.path("events").forEach(event -> events.add(event(event, text)));
        String id = json.path("id").stringValue();
        boolean headline = json.path("register").stringValue().equals(HEADLINE);
        return new CorpusSentence(id, headline ? headline(id, text) : paragraph(id, text), events);
    }

    private static Article headline(String id, String text) {
        return article(id, text, Optional.of(new Span(0, text.length())), Optional.empty(), List.of());
    }

    private static Article paragraph(String id, String text) {
        Opening opening = Opening.of(text, new Span(0, text.length()));
        Span report = new Span(opening.length(), text.length());
        return article(id, text, Optional.empty(), opening.dateline(), List.of(report));
    }

    private static Article article(
            String id, String text, Optional<Span> headline, Optional<Dateline> dateline, List<Span> paragraphs) {
        return new Article(
                id, text, headline, dateline, paragraphs, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static GoldEvent event(JsonNode json, String text) {
        List<EventType> types = new ArrayList<>(List.of(type(json.path("type"))));
        json.path("alternatives").forEach(type -> types.add(type(type)));
        JsonNode chain = json.path("attribution");
        Optional<JsonNode> innermost = chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
        return new GoldEvent(
                types,
                words(json.path("modes")),
                words(json.path("contexts")),
                json.hasNonNull("anticipates") ? Optional.of(type(json.path("anticipates"))) : Optional.empty(),
                Factuality.valueOf(json.path("factuality").stringValue().toUpperCase(Locale.ROOT)),
                spans(json.path("trigger"), text),
                spans(json.path("actor"), text),
                spans(json.path("recipient"), text),
                innermost.isPresent(),
                innermost
                        .map(step -> step.path("source"))
                        .filter(JsonNode::isObject)
                        .map(source -> span(source, text)),
                innermost.map(
                        step -> Stance.valueOf(step.path("stance").stringValue().toUpperCase(Locale.ROOT))));
    }

    private static EventType type(JsonNode json) {
        return EventType.valueOf(json.stringValue());
    }

    private static List<String> words(JsonNode json) {
        List<String> words = new ArrayList<>();
        json.forEach(word -> words.add(word.stringValue()));
        return words;
    }

    private static List<Span> spans(JsonNode json, String text) {
        List<Span> spans = new ArrayList<>();
        json.forEach(span -> spans.add(span(span, text)));
        return spans;
    }

    private static Span span(JsonNode json, String text) {
        Span span = new Span(json.path("start").intValue(), json.path("end").intValue());
        if (span.end() > text.length()
                || !span.in(text).equals(json.path("text").stringValue())) {
            throw new IllegalArgumentException("'" + json.path("text").stringValue() + "' is not at " + span);
        }
        return span;
    }
}
