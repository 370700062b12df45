package org.polybius.engine.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link EventJson} wrote. */
final class EventJsonReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    private EventJsonReader() {}

    static Event event(String line) {
        JsonNode json = MAPPER.readTree(line);
        return new Event(
                json.path("id").asString(),
                json.path("article").asString(),
                json.path("sentence").asInt(),
                EventType.valueOf(json.path("type").asString()),
                texts(json.path("mode")),
                texts(json.path("contexts")),
                json.path("score").asDouble(),
                text(json.path("anticipates")).map(EventType::valueOf),
                list(json.path("actor"), EventJsonReader::entity),
                list(json.path("recipient"), EventJsonReader::entity),
                span(json.path("trigger")),
                value(Factuality.class, json.path("factuality")),
                list(json.path("attribution"), EventJsonReader::step),
                present(json.path("date")).map(EventJsonReader::date),
                present(json.path("place")).map(EventJsonReader::place),
                present(json.path("object")).map(EventJsonReader::object),
                why(json.path("why")),
                json.path("confidence").asDouble());
    }

    private static Entity entity(JsonNode json) {
        return new Entity(
                json.path("text").asString(),
                span(json),
                resolution(json),
                list(json.path("sectors"), sector -> Sector.valueOf(sector.asString())),
                text(json.path("title")));
    }

    private static Resolution resolution(JsonNode json) {
        return switch (json.path("resolution").asString()) {
            case "linked" ->
                new Resolution.Linked(
                        json.path("name").asString(), json.path("code").asString());
            case "ambiguous" -> new Resolution.Ambiguous(texts(json.path("candidates")));
            default -> new Resolution.Unlinked();
        };
    }

    private static Event.AttributionStep step(JsonNode json) {
        return new Event.AttributionStep(
                present(json.path("source")).map(EventJsonReader::entity),
                list(json.path("cue"), EventJsonReader::span),
                list(json.path("content"), EventJsonReader::span),
                value(Stance.class, json.path("stance")));
    }

    private static EventDate date(JsonNode json) {
        return new EventDate(
                LocalDate.parse(json.path("start").asString()),
                LocalDate.parse(json.path("end").asString()),
                present(json.path("span")).map(EventJsonReader::span),
                value(EventDate.Basis.class, json.path("basis")));
    }

    private static Place place(JsonNode json) {
        JsonNode geonameid = json.path("geonameid");
        return new Place(
                json.path("name").asString(),
                span(json.path("span")),
                json.path("country").asString(),
                geonameid.isNumber() ? OptionalLong.of(geonameid.asLong()) : OptionalLong.empty(),
                present(json.path("lat"))
                        .map(lat -> new Place.Coordinates(
                                lat.asDouble(), json.path("lon").asDouble())),
                value(Place.Precision.class, json.path("precision")));
    }

    private static Event.EventObject object(JsonNode json) {
        return new Event.EventObject(
                json.path("text").asString(),
                span(json),
                present(json.path("quantity")).map(JsonNode::asDouble),
                text(json.path("unit")));
    }

    private static Event.Why why(JsonNode json) {
        return new Event.Why(
                json.path("rule").asString(),
                json.path("version").asString(),
                list(
                        json.path("matched"),
                        one -> new Event.Matched(one.path("role").asString(), span(one))),
                list(
                        json.path("lost"),
                        one -> new Event.Lost(
                                one.path("rule").asString(), one.path("reason").asString())),
                texts(json.path("notes")));
    }

    private static Span span(JsonNode json) {
        return new Span(json.path("start").asInt(), json.path("end").asInt());
    }

    private static <E extends Enum<E>> E value(Class<E> kind, JsonNode json) {
        return Enum.valueOf(kind, json.asString().toUpperCase(Locale.ROOT));
    }

    private static Optional<JsonNode> present(JsonNode json) {
        return json.isNull() || json.isMissingNode() ? Optional.empty() : Optional.of(json);
    }

    private static Optional<String> text(JsonNode json) {
        return present(json).map(JsonNode::asString);
    }

    private static List<String> texts(JsonNode json) {
        return list(json, JsonNode::asString);
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> one) {
        return json.valueStream().map(one).toList();
    }
}
