package org.polybius.archive.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** A table for people: one row an event, RFC 4180 with a header, several values of one cell between semicolons. */
final class CsvEncoding implements Encoding {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    /** What is safe as it is: numbers, dates and codes of our own; the article's words pass through {@link Cells}. */
    private static final List<Function<ExportedEvent, String>> CELLS = List.of(
            e -> e.event().id(),
            e -> e.event().article(),
            e -> Cells.text(e.article().outlet()),
            e -> Cells.text(e.article().url()),
            e -> text(e.article().published()),
            e -> Integer.toString(e.event().sentence()),
            e -> e.event().type().name(),
            e -> String.join(";", e.event().modes()),
            e -> String.join(";", e.event().contexts()),
            e -> Integer.toString(e.event().type().quad()),
            e -> Double.toString(e.event().score()),
            e -> text(e.event().anticipates()),
            e -> lower(e.event().factuality()),
            e -> words(e.event().actor(), Entity::text),
            e -> words(e.event().actor(), entity -> entity.name().orElse("")),
            e -> words(e.event().actor(), entity -> entity.code().orElse("")),
            e -> words(e.event().actor(), CsvEncoding::sectors),
            e -> words(e.event().recipient(), Entity::text),
            e -> words(e.event().recipient(), entity -> entity.name().orElse("")),
            e -> words(e.event().recipient(), entity -> entity.code().orElse("")),
            e -> words(e.event().recipient(), CsvEncoding::sectors),
            e -> Cells.text(e.words(e.event().trigger())),
            e -> Integer.toString(e.event().trigger().start()),
            e -> Integer.toString(e.event().trigger().end()),
            e -> words(sources(e.event()), Entity::text),
            e -> words(sources(e.event()), entity -> entity.code().orElse("")),
            e -> e.event().attribution().stream()
                    .map(step -> lower(step.stance()))
                    .collect(Collectors.joining(";")),
            e -> text(e.event().date().map(EventDate::start)),
            e -> text(e.event().date().map(EventDate::end)),
            e -> text(e.event().date().map(EventDate::basis).map(CsvEncoding::lower)),
            e -> Cells.text(e.event().place().map(Place::name)),
            e -> text(e.event().place().map(Place::country)),
            e -> text(e.event().place().flatMap(Place::coordinates).map(Place.Coordinates::lat)),
            e -> text(e.event().place().flatMap(Place::coordinates).map(Place.Coordinates::lon)),
            e -> text(e.event().place().map(Place::precision).map(CsvEncoding::lower)),
            e -> Cells.text(e.event().object().map(Event.EventObject::text)),
            e -> text(e.event().object().flatMap(Event.EventObject::quantity)),
            e -> Cells.text(e.event().object().flatMap(Event.EventObject::unit)),
            e -> e.event().why().rule(),
            e -> e.event().why().version(),
            e -> Double.toString(e.event().confidence()));

    @Override
    public String opening() {
        return line(Column.of("csv").stream().map(Column::name));
    }

    @Override
    public Encoded encode(ExportedEvent exported) {
        return new Encoded.Rows(line(CELLS.stream().map(cell -> cell.apply(exported))), 1);
    }

    private static String line(Stream<String> cells) {
        return FORMAT.format(cells.toArray()) + "\n";
    }

    private static List<Entity> sources(Event event) {
        return event.attribution().stream()
                .flatMap(step -> step.source().stream())
                .toList();
    }

    /** One value an entity, empty where there is none: the first code belongs to the first text. */
    private static String words(List<Entity> entities, Function<Entity, String> value) {
        return Cells.list(entities.stream().map(value).toList(), ";");
    }

    private static String sectors(Entity entity) {
        return entity.sectors().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
