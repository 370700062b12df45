package org.polybius.web.page;

import java.io.IOException;
import java.util.Optional;
import org.polybius.archive.overview.EventBook;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.query.Query;
import org.polybius.web.Records;
import org.polybius.web.Remembered;

/** Overviews, remembered until the record changes. */
final class Overviews {

    private final Records records;
    private final EventBook book = new EventBook();
    private final Remembered<Optional<Overview>> overviews;

    Overviews(Records records) {
        this.records = records;
        this.overviews = new Remembered<>(records, overview -> true);
    }

    /** Reads what all overviews are counted from, so that the first one takes no longer than the next. */
    void prepare() throws IOException {
        records.read(record -> {
            record.fill(book);
            return true;
        });
    }

    /** @return empty where there is no record */
    Optional<Overview> of(Query query) throws IOException {
        return overviews
                .get(query.text(), () -> records.read(record -> record.overview(query, book)))
                .value();
    }
}
