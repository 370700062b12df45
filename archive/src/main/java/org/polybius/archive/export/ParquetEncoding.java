package org.polybius.archive.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** A row an event with the columns of CSV, each with its type, as JSON Lines; {@link ParquetFile} makes a table of them. */
final class ParquetEncoding implements Encoding {

    @Override
    public Encoded encode(ExportedEvent exported) {
        return new Encoded.Rows(JsonText.object(json -> row(exported, json)) + "\n", 1);
    }

    private static void row(ExportedEvent exported, JsonText json) {
        Event event = exported.event();
        json.field("id", event.id()).field("article", event.article());
        article(exported.article(), json);
        json.field("sentence", event.sentence());
        codes(event, json);
        parties("actor", event.actor(), json);
        parties("recipient", event.recipient(), json);
        json.field("trigger", exported.words(event.trigger()))
                .field("trigger_start", event.trigger().start())
                .field("trigger_end", event.trigger().end());
        attribution(event, json);
        date(event.date(), json);
        place(event.place(), json);
        object(event.object(), json);
        json.field("rule", event.why().rule())
                .field("rules_version", event.why().version())
                .field("confidence", event.confidence());
    }

    private static void article(Article article, JsonText json) {
        json.field("outlet", article.outlet())
                .field("url", article.url())
                .field("published", article.published().map(Object::toString));
    }

    private static void codes(Event event, JsonText json) {
        json.field("type", event.type().name())
                .texts("mode", event.modes())
                .texts("contexts", event.contexts())
                .field("quad", event.type().quad())
                .field("score", event.score())
                .field("anticipates", event.anticipates().map(Enum::name))
                .field("factuality", Labels.lower(event.factuality()));
    }

    private static void parties(String role, List<Entity> entities, JsonText json) {
        json.texts(role, each(entities, Entity::text))
                .texts(role + "_name", each(entities, entity -> entity.name().orElse("")))
                .texts(role + "_code", each(entities, entity -> entity.code().orElse("")))
                .texts(role + "_sectors", each(entities, ParquetEncoding::sectors));
    }

    private static void attribution(Event event, JsonText json) {
        List<Entity> sources = event.attribution().stream()
                .flatMap(step -> step.source().stream())
                .toList();
        json.texts("source", each(sources, Entity::text))
                .texts("source_code", each(sources, entity -> entity.code().orElse("")))
                .texts(
                        "stance",
                        event.attribution().stream()
                                .map(step -> Labels.lower(step.stance()))
                                .toList());
    }

    private static void date(Optional<EventDate> date, JsonText json) {
        json.field("date_start", date.map(found -> found.start().toString()))
                .field("date_end", date.map(found -> found.end().toString()))
                .field("date_basis", date.map(found -> Labels.lower(found.basis())));
    }

    private static void place(Optional<Place> place, JsonText json) {
        json.field("place", place.map(Place::name)).field("place_country", place.map(Place::country));
        OptionalLong geonameid = place.map(Place::geonameid).orElse(OptionalLong.empty());
        geonameid.ifPresentOrElse(id -> json.field("geonameid", id), () -> json.nothing("geonameid"));
        number("lat", place.flatMap(Place::coordinates).map(Place.Coordinates::lat), json);
        number("lon", place.flatMap(Place::coordinates).map(Place.Coordinates::lon), json);
        json.field("place_precision", place.map(found -> Labels.lower(found.precision())));
    }

    private static void object(Optional<EventObject> object, JsonText json) {
        json.field("object", object.map(EventObject::text));
        number("quantity", object.flatMap(EventObject::quantity), json);
        json.field("unit", object.flatMap(EventObject::unit));
    }

    private static void number(String name, Optional<Double> value, JsonText json) {
        value.ifPresentOrElse(number -> json.field(name, number), () -> json.nothing(name));
    }

    private static List<String> each(List<Entity> entities, Function<Entity, String> value) {
        return entities.stream().map(value).toList();
    }

    private static String sectors(Entity entity) {
        return entity.sectors().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
