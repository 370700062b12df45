package org.polybius.archive.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.Factuality;

/** The formats that events go out in (docs/exports.md). */
public enum ExportFormat {
    /** Events as Polybius writes them, JSON Lines. */
    PLOVER(true, version -> new PloverEncoding()),
    /** POLECAT's table, 40 columns between tabs. */
    POLECAT(false, PolecatEncoding::new),
    /** ICEWS's table, 20 columns between tabs. */
    ICEWS(false, version -> new IcewsEncoding()),
    /** GDELT 2.0 events, 61 columns between tabs, without a header. */
    GDELT(false, version -> new GdeltEncoding()),
    /** GDELT 2.0 mentions, 16 columns between tabs, without a header. */
    GDELT_MENTIONS(false, version -> new GdeltMentionsEncoding()),
    CSV(true, version -> new CsvEncoding()),
    /** A table with typed columns; its encoding gives the rows that the table is made of. */
    PARQUET(true, version -> new ParquetEncoding()),
    GEOJSON(true, version -> new GeoJsonEncoding()),
    GRAPHML(true, version -> new GraphMlEncoding()),
    /** W3C Web Annotations, one JSON-LD page. */
    WEBANNOTATION(true, version -> new WebAnnotationEncoding()),
    /** FollowTheMoney entities of sanctions, JSON Lines. */
    FTM(false, version -> new FollowTheMoneyEncoding());

    private final boolean holdsFactuality;
    private final Function<String, Encoding> encoding;

    ExportFormat(boolean holdsFactuality, Function<String, Encoding> encoding) {
        this.holdsFactuality = holdsFactuality;
        this.encoding = encoding;
    }

    /** The format of that {@link #label()}. */
    public static Optional<ExportFormat> labelled(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /** As on the command line: {@code gdelt-mentions}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a row says as what its event is told. Where none does, all events of an export are asserted. */
    public boolean holdsFactuality() {
        return holdsFactuality;
    }

    /**
     * Whether {@code event} may go out in this format.
     *
     * @param negated whether events that the article says did not happen are asked for
     */
    public boolean carries(Event event, boolean negated) {
        if (holdsFactuality) {
            return negated || event.factuality() != Factuality.NEGATED;
        }
        return event.factuality() == Factuality.ASSERTED;
    }

    /** The codebook of its columns or fields. */
    public List<Column> columns() {
        return Column.of(label());
    }

    /** A new export. {@code coderVersion} is what coded the events, for the format that names it. */
    public Encoding encoding(String coderVersion) {
        return encoding.apply(coderVersion);
    }
}
