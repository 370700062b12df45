package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.polybius.archive.overview.Counting;
import org.polybius.archive.overview.EventBook;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.query.Query;

/** Counts what a query asks for: the full-text index finds the events, and the book counts them. */
final class OverviewReading {

    private final Connection connection;
    private final EventBook book;

    OverviewReading(Connection connection, EventBook book) {
        this.connection = connection;
        this.book = book;
    }

    Overview read(Query query) throws SQLException {
        // Before the book is brought up to date, so that it knows all that is found.
        BitSet found = query.isOpen() ? new BitSet() : found(query);
        synchronized (book) {
            new BookReading(connection, book).update();
            Counting counting = query.isOpen() ? book.count() : book.count(found);
            return counting.overview(ids(counting.latestIncidents()));
        }
    }

    private BitSet found(Query query) throws SQLException {
        BitSet events = new BitSet();
        try (PreparedStatement find = connection.prepareStatement(
                "SELECT rowid & 4294967295 FROM event_search WHERE event_search MATCH ?" + SearchReading.days(query))) {
            SearchReading.bind(find, query);
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    events.set(rows.getInt(1));
                }
            }
        }
        return events;
    }

    private List<String> ids(List<Long> incidents) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement("SELECT id FROM incidents WHERE incident = ?")) {
            for (long incident : incidents) {
                new Row(find).add(incident);
                try (ResultSet rows = find.executeQuery()) {
                    if (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                }
            }
        }
        return ids;
    }
}
