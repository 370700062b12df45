package org.polybius.archive.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** GeoJSON (RFC 7946): one feature an event, without a geometry where the event has no coordinates. */
final class GeoJsonEncoding implements Encoding {

    private boolean first = true;

    @Override
    public String opening() {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n";
    }

    @Override
    public Encoded encode(ExportedEvent exported) {
        String feature = JsonText.object(json -> feature(exported, json));
        String separator = first ? "" : ",\n";
        first = false;
        return new Rows(separator + feature, 1);
    }

    @Override
    public String closing() {
        return "\n]}\n";
    }

    private static void feature(ExportedEvent exported, JsonText json) {
        Event event = exported.event();
        json.field("type", "Feature").field("id", event.id());
        geometry(event.place().flatMap(Place::coordinates), json);
        json.object("properties", properties -> properties(exported, properties));
    }

    /** Longitude stands first. */
    private static void geometry(Optional<Place.Coordinates> coordinates, JsonText json) {
        coordinates.ifPresentOrElse(
                c -> json.object(
                        "geometry",
                        point -> point.field("type", "Point").array("coordinates", () -> {
                            point.item(c.lon());
                            point.item(c.lat());
                        })),
                () -> json.nothing("geometry"));
    }

    private static void properties(ExportedEvent exported, JsonText json) {
        Event event = exported.event();
        json.field("title", Labels.of(event))
                .field("type", event.type().name())
                .texts("mode", event.modes())
                .texts("contexts", event.contexts())
                .field("quad", event.type().quad())
                .field("score", event.score())
                .field("factuality", Labels.lower(event.factuality()))
                .texts("actor", texts(event.actor()))
                .texts("recipient", texts(event.recipient()))
                .texts("source", Labels.sources(event))
                .field("trigger", exported.words(event.trigger()))
                .field("date_start", event.date().map(EventDate::start).map(Object::toString))
                .field("date_end", event.date().map(EventDate::end).map(Object::toString))
                .field("place", event.place().map(Place::name))
                .field("country", event.place().map(Place::country))
                .field(
                        "precision",
                        event.place().map(Place::precision).map(p -> p.name().toLowerCase(Locale.ROOT)))
                .field("outlet", exported.article().outlet())
                .field("url", exported.article().url())
                .field("article", event.article())
                .field("confidence", event.confidence());
    }

    private static List<String> texts(List<Entity> entities) {
        return entities.stream().map(Labels::name).toList();
    }
}
