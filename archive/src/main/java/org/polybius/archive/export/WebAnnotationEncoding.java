package org.polybius.archive.export;

import java.util.ArrayList;
import java.util.List;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/**
 * W3C Web Annotations (Recommendation of 23 February 2017), one JSON-LD page: an annotation classifies the trigger, and
 * further ones link the words of each party, source, object, place and date to it.
 */
final class WebAnnotationEncoding implements Encoding {

    /** How many characters of the text before and after the quoted words go with them, at most. */
    private static final int AROUND = 32;

    private boolean first = true;

    /** Words that have a part in an event. */
    private record Part(String name, Span span) {}

    @Override
    public String opening() {
        return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:polybius:annotations\","
                + "\"type\":\"AnnotationPage\",\"items\":[\n";
    }

    @Override
    public Encoded encode(ExportedEvent exported) {
        List<String> annotations = new ArrayList<>();
        annotations.add(JsonText.object(json -> event(exported, json)));
        List<Part> parts = parts(exported.event());
        for (int number = 0; number < parts.size(); number++) {
            String id = id(exported.event()) + ":" + number;
            Part part = parts.get(number);
            annotations.add(JsonText.object(json -> part(exported, id, part, json)));
        }
        String separator = first ? "" : ",\n";
        first = false;
        return new Rows(separator + String.join(",\n", annotations), annotations.size());
    }

    @Override
    public String closing() {
        return "\n]}\n";
    }

    private static String id(Event event) {
        return "urn:polybius:event:" + event.id();
    }

    private static List<Part> parts(Event event) {
        List<Part> parts = new ArrayList<>();
        event.actor().forEach(entity -> parts.add(new Part("actor", entity.span())));
        event.recipient().forEach(entity -> parts.add(new Part("recipient", entity.span())));
        event.attribution().forEach(step -> {
            step.source().map(Entity::span).ifPresent(span -> parts.add(new Part("source", span)));
            step.cue().forEach(span -> parts.add(new Part("cue", span)));
        });
        event.object().map(EventObject::span).ifPresent(span -> parts.add(new Part("object", span)));
        event.place().map(Place::span).ifPresent(span -> parts.add(new Part("place", span)));
        event.date().flatMap(EventDate::span).ifPresent(span -> parts.add(new Part("date", span)));
        return parts;
    }

    private static void event(ExportedEvent exported, JsonText json) {
        Event event = exported.event();
        json.field("id", id(event)).field("type", "Annotation").field("motivation", "classifying");
        json.array("body", () -> {
            json.item(body -> text(Labels.of(event), "classifying", body));
            tags(event).forEach(tag -> json.item(body -> text(tag, "tagging", body)));
        });
        targets(exported.article(), event.trigger(), json);
    }

    private static List<String> tags(Event event) {
        List<String> tags = new ArrayList<>();
        tags.add("type:" + event.type());
        event.modes().forEach(mode -> tags.add("mode:" + mode));
        tags.add("factuality:" + Labels.lower(event.factuality()));
        event.actor().forEach(entity -> tags.add("actor:" + entity.code().orElseGet(entity::text)));
        event.recipient()
                .forEach(entity -> tags.add("recipient:" + entity.code().orElseGet(entity::text)));
        Labels.sources(event).forEach(source -> tags.add("source:" + source));
        event.date().ifPresent(date -> tags.add("date:" + date.start() + "/" + date.end()));
        return tags;
    }

    private static void part(ExportedEvent exported, String id, Part part, JsonText json) {
        json.field("id", id).field("type", "Annotation").field("motivation", "linking");
        json.array("body", () -> {
            json.item(id(exported.event()));
            json.item(body -> text(part.name(), "tagging", body));
            json.item(body -> text("factuality:" + Labels.lower(exported.event().factuality()), "tagging", body));
        });
        targets(exported.article(), part.span(), json);
    }

    private static void text(String value, String purpose, JsonText json) {
        json.field("type", "TextualBody")
                .field("value", value)
                .field("purpose", purpose)
                .field("format", "text/plain")
                .field("language", "en");
    }

    /** The words in the article's own text, by position, and on the page, where only quoting finds them. */
    private static void targets(Article article, Span span, JsonText json) {
        json.array("target", () -> {
            json.item(target -> target("urn:polybius:article:" + article.id(), target, () -> {
                json.item(selector -> position(article.text(), span, selector));
                json.item(selector -> quote(article.text(), span, selector));
            }));
            article.url()
                    .ifPresent(url -> json.item(target ->
                            target(url, target, () -> json.item(selector -> quote(article.text(), span, selector)))));
        });
    }

    private static void target(String source, JsonText json, Runnable selectors) {
        json.field("source", source).array("selector", selectors);
    }

    /** Counted in Unicode code points, as the Recommendation asks, not in UTF-16 code units as everywhere else. */
    private static void position(String text, Span span, JsonText json) {
        int start = text.codePointCount(0, span.start());
        json.field("type", "TextPositionSelector")
                .field("start", start)
                .field("end", start + text.codePointCount(span.start(), span.end()));
    }

    private static void quote(String text, Span span, JsonText json) {
        int from = wholeCharacter(text, Math.max(0, span.start() - AROUND));
        int to = wholeCharacter(text, Math.min(text.length(), span.end() + AROUND));
        json.field("type", "TextQuoteSelector")
                .field("exact", span.in(text))
                .field("prefix", text.substring(from, span.start()))
                .field("suffix", text.substring(span.end(), to));
    }

    /** {@code offset}, or the one after it if that one would cut a character in two. */
    private static int wholeCharacter(String text, int offset) {
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset + 1 : offset;
    }
}
