package org.polybius.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.StoredArticle;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.event.Factuality;
import org.polybius.web.event.ShownEvent;
import org.polybius.web.http.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * A sentence with its events as a line of the project's corpus (evaluation/data/corpus/README.md), one event put right. Spans
 * count from the sentence's start; whoever was named in another sentence is left out, since the corpus knows this one alone.
 *
 * @param sentence where it stands in the article
 * @param events those of the sentence, as they were coded
 */
record CorpusCase(StoredArticle article, Span sentence, List<ShownEvent> events) {

    /** Before the keys of the corpus those that tell where the case is from. */
    Map<String, Object> corrected(ShownEvent wrong, Correction right) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", wrong.id());
        line.put("register", wrong.sentence() == Sentence.HEADLINE ? "headline" : "body");
        line.put("text", text());
        line.put("events", events(wrong, right));
        line.put("note", right.note());
        line.put("was", wrong.sentenceText() + " · " + wrong.code() + " · " + wrong.factuality());
        line.put("article", article.id());
        line.put("published", article.published().map(Object::toString));
        line.put("outlet", article.outlet());
        line.put("url", article.url());
        line.put("coder", Coder.RELEASE);
        return line;
    }

    private String text() {
        return sentence.in(article.text());
    }

    private List<Map<String, Object>> events(ShownEvent wrong, Correction right) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ShownEvent event : events) {
            if (!event.id().equals(wrong.id())) {
                all.add(coded(event));
            } else if (!right.absent()) {
                all.add(corrected(coded(event), event, right));
            }
        }
        return all;
    }

    private Map<String, Object> coded(ShownEvent event) {
        JsonNode json = event.json();
        Map<String, Object> coded = new LinkedHashMap<>();
        coded.put("type", event.type());
        coded.put("modes", json.path("mode"));
        if (json.path("anticipates").isString()) {
            coded.put("anticipates", json.path("anticipates"));
        }
        coded.put("contexts", json.path("contexts"));
        coded.put("factuality", event.factuality());
        coded.put("trigger", event.trigger().stream().map(this::span).toList());
        coded.put("actor", parties(json.path("actor")));
        coded.put("recipient", parties(json.path("recipient")));
        coded.put(
                "attribution",
                json.path("attribution").valueStream().map(this::step).toList());
        return coded;
    }

    private Map<String, Object> corrected(Map<String, Object> event, ShownEvent wrong, Correction right) {
        if (!right.type().name().equals(wrong.type())) {
            // Modes are those of the type, and what is anticipated hangs on it too.
            event.put("type", right.type().name());
            event.put("modes", List.of());
            event.remove("anticipates");
        }
        event.put("factuality", IncidentLine.word(right.factuality()));
        event.put("actor", phrases(right.actor(), wrong.json().path("actor")));
        event.put("recipient", phrases(right.recipient(), wrong.json().path("recipient")));
        event.put("attribution", attribution(wrong, right));
        return event;
    }

    private List<Map<String, Object>> attribution(ShownEvent wrong, Correction right) {
        List<JsonNode> chain = wrong.json().path("attribution").valueStream().toList();
        List<Map<String, Object>> steps =
                new ArrayList<>(chain.stream().map(this::step).toList());
        List<JsonNode> coded = chain.stream()
                .skip(Math.max(0, chain.size() - 1))
                .map(step -> step.path("source"))
                .filter(JsonNode::isObject)
                .toList();
        if (right.source().isEmpty()) {
            // That nobody is named is no change where nobody was.
            return coded.isEmpty() ? steps : List.of();
        }
        Map<String, Object> innermost = steps.isEmpty() ? new LinkedHashMap<>() : steps.remove(steps.size() - 1);
        phrase(right.source().get(), coded).ifPresent(span -> innermost.put("source", span));
        innermost.putIfAbsent("stance", right.factuality() == Factuality.DENIED ? "denies" : "asserts");
        steps.add(innermost);
        return steps;
    }

    private Map<String, Object> step(JsonNode coded) {
        Map<String, Object> step = new LinkedHashMap<>();
        if (coded.path("source").isObject() && sentence.contains(span(coded.path("source")))) {
            step.put("source", span(span(coded.path("source"))));
        }
        coded.path("cue")
                .valueStream()
                .map(CorpusCase::span)
                .filter(sentence::contains)
                .findFirst()
                .ifPresent(cue -> step.put("cue", span(cue)));
        step.put("stance", coded.path("stance").asString());
        return step;
    }

    private List<Map<String, Object>> parties(JsonNode coded) {
        return coded.valueStream()
                .map(CorpusCase::span)
                .filter(sentence::contains)
                .map(this::span)
                .toList();
    }

    private List<Map<String, Object>> phrases(List<String> phrases, JsonNode coded) {
        return phrases.stream()
                .flatMap(phrase -> phrase(phrase, coded.valueStream().toList()).stream())
                .toList();
    }

    /** Where the words stand; empty where they are those that were coded, from another sentence. */
    private Optional<Map<String, Object>> phrase(String words, List<JsonNode> coded) {
        Optional<Span> same = coded.stream()
                .filter(entity -> ShownEvent.phrase(entity).equals(words))
                .map(CorpusCase::span)
                .findFirst();
        if (same.isPresent()) {
            return same.filter(sentence::contains).map(this::span);
        }
        int start = text().indexOf(words);
        if (start < 0) {
            throw Refusal.badRequest("the sentence does not have the words '" + words + "'");
        }
        int from = sentence.start() + start;
        return Optional.of(span(new Span(from, from + words.length())));
    }

    private static Span span(JsonNode json) {
        return new Span(json.path("start").asInt(), json.path("end").asInt());
    }

    private Map<String, Object> span(Span span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", span.in(article.text()));
        json.put("start", span.start() - sentence.start());
        json.put("end", span.end() - sentence.start());
        return json;
    }
}
