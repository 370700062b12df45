package org.polybius.engine.coding;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Events as JSON, one object on one line: the contract with every consumer (docs/events.md). Fields are always present
 * and always in the same order, with {@code null} or {@code []} for what is not known, so that the same event gives the
 * same bytes. Fields may be added; the meaning of one that is here never changes.
 */
public final class EventJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private EventJson() {}

    /**
     * @param article the article that {@code event} was coded from; its text gives the words at each span
     * @return one JSON object without a line break
     */
    public static String write(Article article, Event event) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            new Writer(article, json).event(event);
        }
        return line.toString();
    }

    /**
     * The event that {@link #write} wrote as {@code json}: writing it again gives the same bytes.
     *
     * @throws RuntimeException if it is not such a line
     */
    public static Event read(String json) {
        return EventJsonReader.event(json);
    }

    /** Writes the parts of one article's events. */
    private record Writer(Article article, JsonGenerator json) {

        void event(Event event) {
            json.writeStartObject();
            json.writeStringProperty("id", event.id());
            json.writeStringProperty("article", event.article());
            json.writeNumberProperty("sentence", event.sentence());
            codes(event);
            entities("actor", event.actor());
            entities("recipient", event.recipient());
            words("trigger", event.trigger());
            json.writeStringProperty("factuality", lower(event.factuality()));
            attribution(event.attribution());
            date(event.date());
            place(event.place());
            object(event.object());
            why(event.why());
            json.writeNumberProperty("confidence", event.confidence());
            json.writeEndObject();
        }

        private void codes(Event event) {
            json.writeStringProperty("type", event.type().name());
            texts("mode", event.modes());
            texts("contexts", event.contexts());
            json.writeNumberProperty("quad", event.type().quad());
            json.writeNumberProperty("score", event.score());
            text("anticipates", event.anticipates().map(Enum::name));
        }

        private void entities(String name, List<Entity> entities) {
            json.writeArrayPropertyStart(name);
            entities.forEach(this::entity);
            json.writeEndArray();
        }

        private void entity(Entity entity) {
            json.writeStartObject();
            json.writeStringProperty("text", entity.text());
            offsets(entity.span());
            text("name", entity.name());
            text("code", entity.code());
            texts("sectors", entity.sectors().stream().map(Enum::name).toList());
            text("title", entity.title());
            resolution(entity.resolution());
            json.writeEndObject();
        }

        private void resolution(Resolution resolution) {
            if (resolution instanceof Resolution.Ambiguous ambiguous) {
                json.writeStringProperty("resolution", "ambiguous");
                texts("candidates", ambiguous.codes());
            } else {
                boolean linked = resolution instanceof Resolution.Linked;
                json.writeStringProperty("resolution", linked ? "linked" : "unlinked");
            }
        }

        private void attribution(List<Event.AttributionStep> chain) {
            json.writeArrayPropertyStart("attribution");
            for (Event.AttributionStep step : chain) {
                json.writeStartObject();
                json.writeName("source");
                step.source().ifPresentOrElse(this::entity, json::writeNull);
                spans("cue", step.cue());
                spans("content", step.content());
                json.writeStringProperty("stance", lower(step.stance()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void date(Optional<EventDate> date) {
            if (date.isEmpty()) {
                json.writeNullProperty("date");
                return;
            }
            EventDate found = date.get();
            json.writeObjectPropertyStart("date");
            json.writeStringProperty("start", found.start().toString());
            json.writeStringProperty("end", found.end().toString());
            text("text", found.span().map(article::words));
            span(found.span());
            json.writeStringProperty("basis", lower(found.basis()));
            json.writeEndObject();
        }

        private void place(Optional<Place> place) {
            if (place.isEmpty()) {
                json.writeNullProperty("place");
                return;
            }
            Place found = place.get();
            json.writeObjectPropertyStart("place");
            json.writeStringProperty("name", found.name());
            json.writeStringProperty("text", article.words(found.span()));
            span(Optional.of(found.span()));
            json.writeStringProperty("country", found.country());
            found.geonameid()
                    .ifPresentOrElse(
                            id -> json.writeNumberProperty("geonameid", id), () -> json.writeNullProperty("geonameid"));
            number("lat", found.coordinates().map(Place.Coordinates::lat));
            number("lon", found.coordinates().map(Place.Coordinates::lon));
            json.writeStringProperty("precision", lower(found.precision()));
            json.writeEndObject();
        }

        private void object(Optional<Event.EventObject> object) {
            if (object.isEmpty()) {
                json.writeNullProperty("object");
                return;
            }
            Event.EventObject found = object.get();
            json.writeObjectPropertyStart("object");
            json.writeStringProperty("text", found.text());
            offsets(found.span());
            number("quantity", found.quantity());
            text("unit", found.unit());
            json.writeEndObject();
        }

        private void why(Event.Why why) {
            json.writeObjectPropertyStart("why");
            json.writeStringProperty("rule", why.rule());
            json.writeStringProperty("version", why.version());
            json.writeArrayPropertyStart("matched");
            for (Event.Matched matched : why.matched()) {
                json.writeStartObject();
                json.writeStringProperty("role", matched.role());
                json.writeStringProperty("text", article.words(matched.span()));
                offsets(matched.span());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("lost");
            for (Event.Lost lost : why.lost()) {
                json.writeStartObject();
                json.writeStringProperty("rule", lost.rule());
                json.writeStringProperty("reason", lost.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            texts("notes", why.notes());
            json.writeEndObject();
        }

        /** The words at {@code span} with their offsets. */
        private void words(String name, Span span) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("text", article.words(span));
            offsets(span);
            json.writeEndObject();
        }

        private void spans(String name, List<Span> spans) {
            json.writeArrayPropertyStart(name);
            for (Span span : spans) {
                json.writeStartObject();
                json.writeStringProperty("text", article.words(span));
                offsets(span);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        /** A span of its own, for objects whose {@code start} and {@code end} mean something else. */
        private void span(Optional<Span> span) {
            if (span.isEmpty()) {
                json.writeNullProperty("span");
                return;
            }
            json.writeObjectPropertyStart("span");
            offsets(span.get());
            json.writeEndObject();
        }

        private void offsets(Span span) {
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
        }

        private void texts(String name, List<String> values) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }

        private void text(String name, Optional<String> value) {
            value.ifPresentOrElse(v -> json.writeStringProperty(name, v), () -> json.writeNullProperty(name));
        }

        private void number(String name, Optional<Double> value) {
            value.ifPresentOrElse(v -> json.writeNumberProperty(name, v), () -> json.writeNullProperty(name));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
