package org.polybius.engine.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.polybius.engine.actor.LexiconEntry.Term;
import org.polybius.engine.packing.PackedOutput;

/** Packs the actor lexicon's tables. */
public final class LexiconPacking {

    private LexiconPacking() {}

    public static void write(Path file) throws IOException {
        LexiconTables tables = new LexiconTables();
        PackedOutput out = new PackedOutput();
        int names = out.map(tables.names(), (o, entries) -> o.list(entries, LexiconPacking::write));
        int roles = out.map(tables.roles(), LexiconPacking::write);
        int longest = out.map(tables.longest(), PackedOutput::number);
        int countryNames = out.map(tables.countryNames(), PackedOutput::text);
        int capitalsOnly = out.map(tables.capitalsOnly(), PackedOutput::flag);
        int root = out.position();
        out.number(names);
        out.number(roles);
        out.number(longest);
        out.number(countryNames);
        out.number(capitalsOnly);
        out.save(root, file);
    }

    private static void write(PackedOutput out, LexiconEntry entry) {
        out.number(entry.kind().ordinal());
        out.text(entry.name());
        out.list(entry.terms(), LexiconPacking::write);
    }

    private static void write(PackedOutput out, Term term) {
        out.text(term.code());
        out.list(term.sectors(), LexiconPacking::write);
        out.optional(term.period().from(), LexiconPacking::write);
        out.optional(term.period().to(), LexiconPacking::write);
    }

    private static void write(PackedOutput out, Role role) {
        out.text(role.noun());
        out.number(role.kind().ordinal());
        out.list(role.sectors(), LexiconPacking::write);
        out.flag(role.yields());
    }

    private static void write(PackedOutput out, Sector sector) {
        out.number(sector.ordinal());
    }

    private static void write(PackedOutput out, LocalDate day) {
        out.number(Math.toIntExact(day.toEpochDay()));
    }
}
