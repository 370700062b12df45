package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polybius.archive.query.DayRange;
import org.polybius.archive.query.Query;
import org.polybius.engine.article.Span;

/** Reads what a query found, one event after another. */
final class SearchReading implements AutoCloseable {

    private static final String FOUND = "FROM event_search WHERE event_search MATCH ?";

    // CROSS JOIN keeps the index in front, which alone knows what is rare, and so its order, with nothing sorted but
    // keys.
    private static final String SELECT = """
            SELECT articles.*, text, hash, run, events.id AS event_id, json, sentence_start, sentence_end
            FROM (SELECT rowid & 4294967295 AS event %s) AS found
              CROSS JOIN events USING (event) CROSS JOIN event_json USING (event) CROSS JOIN codings USING (coding)
              CROSS JOIN articles USING (article) CROSS JOIN texts USING (text_key)""";

    private final PreparedStatement query;
    private final ResultSet rows;

    private SearchReading(Connection connection, Query asked, String order) throws SQLException {
        query = connection.prepareStatement(SELECT.formatted(FOUND + days(asked) + order));
        bind(query, asked);
        rows = query.executeQuery();
    }

    /** The latest first. */
    static SearchReading latest(Connection connection, Query asked, SearchPage page) throws SQLException {
        return new SearchReading(
                connection, asked, " ORDER BY rowid DESC LIMIT " + page.limit() + " OFFSET " + page.offset());
    }

    /** All, in the order in which they came, those of an article together. */
    static SearchReading all(Connection connection, Query asked) throws SQLException {
        // With a limit, for without one SQLite may forgo the order of what is only a part of a query.
        return new SearchReading(connection, asked, " ORDER BY 1 LIMIT -1");
    }

    static long count(Connection connection, Query asked) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) " + FOUND + days(asked))) {
            bind(query, asked);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** The index reads a range of its keys alone where it is said so plainly; alternatives are looked at one by one. */
    static String days(Query asked) {
        return asked.days().stream()
                .map(ranges -> ranges.stream()
                        .map(range -> "rowid BETWEEN ? AND ?")
                        .collect(Collectors.joining(" OR ", " AND rowid BETWEEN ? AND ? AND (", ")")))
                .collect(Collectors.joining());
    }

    static List<Long> keys(Query asked) {
        List<Long> keys = new ArrayList<>();
        for (List<DayRange> ranges : asked.days()) {
            keys.add(ranges.stream().mapToLong(SearchKey::least).min().orElse(0));
            keys.add(ranges.stream().mapToLong(SearchKey::greatest).max().orElse(Long.MAX_VALUE));
            for (DayRange range : ranges) {
                keys.add(SearchKey.least(range));
                keys.add(SearchKey.greatest(range));
            }
        }
        return keys;
    }

    /** @return for what the statement has after these */
    static Row bind(PreparedStatement query, Query asked) throws SQLException {
        Row row = new Row(query).add(asked.eventExpression());
        for (long key : keys(asked)) {
            row.add(key);
        }
        return row;
    }

    Optional<EventHit> next() throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        StoredArticle article = StoredArticle.of(rows);
        return Optional.of(new EventHit(
                new StoredEvent(rows.getLong("run"), article.id(), rows.getString("event_id"), rows.getString("json")),
                article,
                new Span(rows.getInt("sentence_start"), rows.getInt("sentence_end"))));
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
