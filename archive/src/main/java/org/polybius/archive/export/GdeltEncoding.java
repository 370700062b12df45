package org.polybius.archive.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

/** GDELT 2.0's events: one row a pair, CAMEO codes, places in FIPS 10-4, no header. */
final class GdeltEncoding implements Encoding {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Override
    public Encoded encode(ExportedEvent exported) {
        List<Dyad> dyads = dyads(exported);
        if (dyads.isEmpty()) {
            return new Unsuited("no party with a CAMEO code");
        }
        StringBuilder rows = new StringBuilder();
        dyads.forEach(dyad -> rows.append(Cells.row(row(exported, dyad))));
        return new Rows(rows.toString(), dyads.size());
    }

    /** The pairs that have a row: one party may be unknown, not both. */
    static List<Dyad> dyads(ExportedEvent exported) {
        return Dyad.of(exported.event()).stream()
                .filter(dyad -> hasCode(dyad.source()) || hasCode(dyad.target()))
                .toList();
    }

    /** The first moment of the day of publication, in GDELT's form; there is no clock here to say more. */
    static String added(Article article) {
        return article.published().map(day -> DAY.format(day) + "000000").orElse("");
    }

    private static boolean hasCode(Optional<Entity> party) {
        return party.filter(entity -> !CameoActor.of(entity).code().isEmpty()).isPresent();
    }

    private static List<String> row(ExportedEvent exported, Dyad dyad) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(dyad.id(exported.event())));
        date(exported.day(), cells);
        party(dyad.source(), cells);
        party(dyad.target(), cells);
        code(exported, dyad.code(), cells);
        // One report, by one source, in one article; the tone is not ours to compute.
        cells.addAll(List.of("1", "1", "1", ""));
        place(GdeltPlace.NOWHERE, cells);
        place(GdeltPlace.NOWHERE, cells);
        place(exported.event().place().map(GdeltPlace::of).orElse(GdeltPlace.NOWHERE), cells);
        cells.add(added(exported.article()));
        cells.add(Cells.text(exported.article().url()));
        return cells;
    }

    private static void date(Optional<LocalDate> date, List<String> cells) {
        if (date.isEmpty()) {
            cells.addAll(Collections.nCopies(4, ""));
            return;
        }
        LocalDate day = date.get();
        cells.add(DAY.format(day));
        cells.add(DAY.format(day).substring(0, 6));
        cells.add(Integer.toString(day.getYear()));
        // GDELT's own approximation, with months of 30 days.
        double fraction = day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        cells.add(String.format(Locale.ROOT, "%.4f", fraction));
    }

    /** Ten columns; of ethnic groups and religions Polybius knows nothing. */
    private static void party(Optional<Entity> party, List<String> cells) {
        if (party.isEmpty()) {
            cells.addAll(Collections.nCopies(10, ""));
            return;
        }
        CameoActor actor = CameoActor.of(party.get());
        cells.add(actor.code());
        cells.add(Cells.text(party.get().name().orElse(party.get().text()).toUpperCase(Locale.ROOT)));
        cells.add(actor.country());
        cells.add(actor.group());
        cells.addAll(List.of("", "", ""));
        cells.addAll(List.of(actor.role(0), actor.role(1), actor.role(2)));
    }

    private static void code(ExportedEvent exported, CameoCode code, List<String> cells) {
        cells.add(isRoot(exported) ? "1" : "0");
        cells.add(code.code());
        cells.add(code.base());
        cells.add(code.root());
        cells.add(Integer.toString(code.quad()));
        cells.add(Cells.decimal(code.gdeltGoldstein()));
    }

    /** Whether it is told in the headline or the first paragraph. */
    private static boolean isRoot(ExportedEvent exported) {
        Span trigger = exported.event().trigger();
        return exported.event().sentence() < 0
                || exported.article().paragraphs().stream().limit(1).anyMatch(paragraph -> paragraph.contains(trigger));
    }

    /** Eight columns; division codes and feature numbers are of gazetteers that Polybius does not have. */
    private static void place(GdeltPlace place, List<String> cells) {
        cells.add(Integer.toString(place.type()));
        cells.add(place.fullName());
        cells.add(place.country());
        cells.addAll(List.of("", ""));
        cells.add(place.latitude());
        cells.add(place.longitude());
        cells.add("");
    }
}
