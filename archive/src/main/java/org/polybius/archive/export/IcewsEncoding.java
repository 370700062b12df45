package org.polybius.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.export.Countries.Country;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.place.Place;
import org.polybius.engine.place.Place.Precision;

/** ICEWS's table: one row a pair of source and target, an empty cell for what is not known. */
final class IcewsEncoding implements Encoding {

    @Override
    public String opening() {
        return Column.header("icews");
    }

    @Override
    public Encoded encode(ExportedEvent exported) {
        List<Dyad> dyads = Dyad.of(exported.event()).stream()
                .filter(dyad -> dyad.source().isPresent() && dyad.target().isPresent())
                .toList();
        if (dyads.isEmpty()) {
            return new Unsuited("no pair of source and target");
        }
        StringBuilder rows = new StringBuilder();
        dyads.forEach(dyad -> rows.append(Cells.row(row(exported, dyad))));
        return new Rows(rows.toString(), dyads.size());
    }

    private static List<String> row(ExportedEvent exported, Dyad dyad) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(dyad.id(exported.event())));
        cells.add(exported.day().map(Object::toString).orElse(""));
        party(dyad.source().orElseThrow(), cells);
        cells.add(dyad.code().name());
        cells.add(dyad.code().code());
        cells.add(Cells.decimal(dyad.code().goldstein()));
        party(dyad.target().orElseThrow(), cells);
        cells.add(Long.toString(NumericId.of(exported.article().id())));
        cells.add(Integer.toString(exported.sentenceNumber()));
        cells.add(Cells.text(exported.article().outlet()));
        place(exported.event().place(), cells);
        return cells;
    }

    private static void party(Entity entity, List<String> cells) {
        IcewsActor actor = IcewsActor.of(entity);
        cells.add(Cells.text(actor.name()));
        cells.add(Cells.list(actor.sectors(), ","));
        cells.add(actor.country());
    }

    private static void place(Optional<Place> place, List<String> cells) {
        Optional<Precision> precision = place.map(Place::precision);
        boolean city = precision
                .filter(p -> p == Precision.CITY || p == Precision.POINT)
                .isPresent();
        boolean region = precision.filter(p -> p == Precision.REGION).isPresent();
        cells.add(Cells.text(place.filter(p -> city).map(Place::name)));
        cells.add("");
        cells.add(Cells.text(place.filter(p -> region).map(Place::name)));
        cells.add(place.flatMap(p -> Countries.of(p.country()))
                .map(Country::icewsName)
                .orElse(""));
        cells.add(place.flatMap(Place::coordinates)
                .map(c -> Cells.decimal(c.lat()))
                .orElse(""));
        cells.add(place.flatMap(Place::coordinates)
                .map(c -> Cells.decimal(c.lon()))
                .orElse(""));
    }
}
