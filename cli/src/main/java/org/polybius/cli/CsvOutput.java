package org.polybius.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.polybius.archive.export.Cells;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** One row an event; several values of one cell stand with {@code ;} between them. Spans are only in JSON Lines. */
final class CsvOutput implements EventOutput {

    private record Column(String name, BiFunction<CodedArticle, Event, Object> value) {
        Column(String name, Function<Event, Object> value) {
            this(name, (coded, event) -> value.apply(event));
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("id", Event::id),
            new Column("article", Event::article),
            new Column("outlet", (coded, event) -> coded.article().outlet().orElse("")),
            new Column("published", (coded, event) -> text(coded.article().published())),
            new Column("sentence", Event::sentence),
            new Column("type", Event::type),
            new Column("mode", event -> String.join(";", event.modes())),
            new Column("contexts", event -> String.join(";", event.contexts())),
            new Column("quad", event -> event.type().quad()),
            new Column("score", Event::score),
            new Column("anticipates", event -> text(event.anticipates())),
            new Column("actor", event -> texts(event.actor())),
            new Column("actor_code", event -> codes(event.actor())),
            new Column("actor_sectors", event -> sectors(event.actor())),
            new Column("recipient", event -> texts(event.recipient())),
            new Column("recipient_code", event -> codes(event.recipient())),
            new Column("recipient_sectors", event -> sectors(event.recipient())),
            new Column("trigger", (coded, event) -> coded.article().words(event.trigger())),
            new Column("factuality", event -> lower(event.factuality())),
            new Column("source", event -> texts(sources(event))),
            new Column("source_code", event -> codes(sources(event))),
            new Column("stance", event -> join(event.attribution().stream().map(step -> lower(step.stance())))),
            new Column("date_start", event -> text(event.date().map(EventDate::start))),
            new Column("date_end", event -> text(event.date().map(EventDate::end))),
            new Column(
                    "date_basis",
                    event -> text(event.date().map(EventDate::basis).map(CsvOutput::lower))),
            new Column("place", event -> text(event.place().map(Place::name))),
            new Column("place_country", event -> text(event.place().map(Place::country))),
            new Column("lat", event -> number(coordinates(event).map(Place.Coordinates::lat))),
            new Column("lon", event -> number(coordinates(event).map(Place.Coordinates::lon))),
            new Column(
                    "place_precision",
                    event -> text(event.place().map(Place::precision).map(CsvOutput::lower))),
            new Column("object", event -> text(event.object().map(Event.EventObject::text))),
            new Column("quantity", event -> number(event.object().flatMap(Event.EventObject::quantity))),
            new Column("unit", event -> text(event.object().flatMap(Event.EventObject::unit))),
            new Column("rule", event -> event.why().rule()),
            new Column("confidence", Event::confidence),
            new Column("text", CsvOutput::sentence));

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final boolean negated;

    CsvOutput(boolean negated) {
        this.negated = negated;
    }

    @Override
    public void begin(Writer out) throws IOException {
        FORMAT.printRecord(out, COLUMNS.stream().map(Column::name).toArray());
    }

    @Override
    public void write(CodedArticle coded, Writer out) throws IOException {
        for (Event event : coded.events()) {
            if (EventOutput.isShown(event, negated)) {
                FORMAT.printRecord(
                        out,
                        COLUMNS.stream()
                                .map(c -> Cells.cell(c.value().apply(coded, event)))
                                .toArray());
            }
        }
    }

    private static List<Entity> sources(Event event) {
        return event.attribution().stream()
                .flatMap(step -> step.source().stream())
                .toList();
    }

    private static Optional<Place.Coordinates> coordinates(Event event) {
        return event.place().flatMap(Place::coordinates);
    }

    private static String texts(List<Entity> entities) {
        return join(entities.stream().map(Entity::text));
    }

    /** One code an entity, empty where there is none: the first code belongs to the first text. */
    private static String codes(List<Entity> entities) {
        return join(entities.stream().map(entity -> entity.code().orElse("")));
    }

    private static String sectors(List<Entity> entities) {
        return join(entities.stream()
                .map(entity -> String.join(
                        " ", entity.sectors().stream().map(Enum::name).toList())));
    }

    private static String sentence(CodedArticle coded, Event event) {
        return join(coded.sentences().stream()
                .filter(s -> s.index() == event.sentence())
                .map(Sentence::span)
                .map(coded.article()::words));
    }

    private static String join(Stream<String> values) {
        return String.join(";", values.toList());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** A number, so that its minus is not taken for a formula's. */
    private static Object number(Optional<Double> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
