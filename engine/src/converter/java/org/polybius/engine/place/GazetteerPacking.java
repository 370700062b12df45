package org.polybius.engine.place;

import java.io.IOException;
import java.nio.file.Path;
import org.polybius.engine.packing.PackedOutput;

/** Packs the gazetteer's tables. */
public final class GazetteerPacking {

    private GazetteerPacking() {}

    public static void write(Path file) throws IOException {
        GazetteerTables tables = new GazetteerTables();
        PackedOutput out = new PackedOutput();
        int names = out.map(tables.byName(), (o, entries) -> o.list(entries, GazetteerPacking::write));
        int demonyms = out.map(tables.demonyms(), PackedOutput::text);
        int root = out.position();
        out.number(names);
        out.number(demonyms);
        out.save(root, file);
    }

    private static void write(PackedOutput out, Entry entry) {
        out.text(entry.name());
        out.text(entry.country());
        out.text(entry.admin1());
        out.flag(entry.geonameid().isPresent());
        entry.geonameid().ifPresent(id -> out.number(Math.toIntExact(id)));
        out.real(entry.coordinates().lat());
        out.real(entry.coordinates().lon());
        out.number(entry.precision().ordinal());
        out.number(Math.toIntExact(entry.population()));
        out.flag(entry.capital());
    }
}
