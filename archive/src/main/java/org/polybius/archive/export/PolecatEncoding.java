package org.polybius.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.polybius.archive.export.Countries.Country;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Event;
import org.polybius.engine.place.Place;
import org.polybius.engine.place.Place.Precision;

/** POLECAT's table: one row an event, {@code None} for what is not known. */
final class PolecatEncoding implements Encoding {

    private static final String NONE = "None";
    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private final String version;

    PolecatEncoding(String version) {
        this.version = version;
    }

    @Override
    public String opening() {
        return Column.header("polecat");
    }

    @Override
    public Encoded encode(ExportedEvent exported) {
        Event event = exported.event();
        List<String> cells = new ArrayList<>();
        cells.add(event.id());
        cells.add(exported.day().map(Object::toString).orElse(NONE));
        cells.add(event.type().name());
        cells.add(list(event.modes()));
        cells.add(Cells.decimal(event.score()));
        cells.add(QUADS.get(event.type().quad() - 1));
        cells.add(list(event.contexts()));
        party(event.actor(), cells);
        party(event.recipient(), cells);
        place(exported, cells);
        article(exported.article(), cells);
        return new Encoded.Rows(Cells.row(cells), 1);
    }

    /** Eight columns. All but the fifth are parallel: the n-th entry of each is of the n-th entity. */
    private static void party(List<Entity> entities, List<String> cells) {
        cells.add(each(entities, Entity::name));
        cells.add(each(entities, Entity::code));
        cells.add(each(
                entities, e -> e.code().flatMap(Countries::of).map(Country::cow).filter(cow -> !cow.isEmpty())));
        cells.add(each(entities, e -> e.sectors().stream().findFirst().map(Enum::name)));
        cells.add(list(entities.stream()
                .flatMap(e -> e.sectors().stream())
                .map(Enum::name)
                .toList()));
        cells.add(each(entities, Entity::title));
        cells.add(each(entities, e -> Optional.of(e.text())));
        cells.add(each(entities, e -> Optional.empty()));
    }

    private static void place(ExportedEvent exported, List<String> cells) {
        Optional<Place> place = exported.event().place();
        Optional<String> name = place.map(Place::name);
        cells.add(text(name));
        cells.add(text(name.filter(n -> isCity(place.get()))));
        cells.add(NONE);
        cells.add(text(name.filter(n -> place.get().precision() == Precision.REGION)));
        cells.add(text(place.map(Place::country)));
        cells.add(place.flatMap(Place::coordinates)
                .map(c -> Cells.decimal(c.lat()))
                .orElse(NONE));
        cells.add(place.flatMap(Place::coordinates)
                .map(c -> Cells.decimal(c.lon()))
                .orElse(NONE));
        cells.add(place.filter(p -> p.geonameid().isPresent())
                .map(p -> Long.toString(p.geonameid().getAsLong()))
                .orElse(NONE));
        cells.add(text(place.map(p -> exported.words(p.span()))));
        cells.add(NONE);
    }

    private void article(Article article, List<String> cells) {
        cells.add(text(article.outlet()));
        cells.add(article.published().map(Object::toString).orElse(NONE));
        cells.addAll(List.of(NONE, NONE, NONE));
        cells.add("English");
        cells.add(version);
    }

    private static boolean isCity(Place place) {
        return place.precision() == Precision.CITY || place.precision() == Precision.POINT;
    }

    private static String each(List<Entity> entities, Function<Entity, Optional<String>> value) {
        return list(entities.stream().map(e -> value.apply(e).orElse(NONE)).toList());
    }

    /** A bar inside an entry would divide it. */
    private static String list(List<String> entries) {
        return entries.isEmpty()
                ? NONE
                : Cells.list(entries.stream().map(e -> e.replace('|', '/')).toList(), "; ");
    }

    private static String text(Optional<String> words) {
        return words.map(Cells::text).orElse(NONE);
    }
}
