package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.archive.query.Query;

/** Finds articles: by the words of their texts, by their events, or by both. */
final class ArticleSearch {

    private static final String BY_WORDS = """
            SELECT article FROM (SELECT rowid AS found FROM text_search WHERE text_search MATCH ? ORDER BY rowid DESC LIMIT -1)
              CROSS JOIN articles ON text_key = found & 4294967295""";

    private static final String BY_EVENTS = """
            SELECT article FROM (SELECT rowid AS found FROM event_search WHERE event_search MATCH ?%s ORDER BY rowid DESC LIMIT -1)
              CROSS JOIN events ON event = found & 4294967295 CROSS JOIN codings USING (coding)
              CROSS JOIN articles USING (article)""";

    private static final String AND_WORDS =
            " WHERE text_key IN (SELECT rowid & 4294967295 FROM text_search WHERE text_search MATCH ?)";

    private final Connection connection;

    private final Query query;
    private final SearchPage page;

    ArticleSearch(Connection connection, Query query, SearchPage page) {
        this.connection = connection;
        this.query = query;
        this.page = page;
    }

    /** Of texts the latest first, of events those with the latest events. */
    List<StoredArticle> find(Optional<String> words, Optional<String> fields) throws SQLException {
        List<Long> keys = words.isPresent() && fields.isEmpty()
                ? byWords(words.get())
                : byEvents(fields.orElseGet(query::eventExpression), words);
        List<StoredArticle> found = new ArrayList<>();
        for (long key : keys) {
            found.add(article(key));
        }
        return found;
    }

    private List<Long> byWords(String words) throws SQLException {
        try (PreparedStatement search = connection.prepareStatement(BY_WORDS)) {
            new Row(search).add(words);
            return distinct(search);
        }
    }

    private List<Long> byEvents(String fields, Optional<String> words) throws SQLException {
        String sql = BY_EVENTS.formatted(SearchReading.days(query)) + (words.isPresent() ? AND_WORDS : "");
        try (PreparedStatement search = connection.prepareStatement(sql)) {
            Row row = new Row(search).add(fields);
            for (long key : SearchReading.keys(query)) {
                row.add(key);
            }
            if (words.isPresent()) {
                row.add(words.get());
            }
            return distinct(search);
        }
    }

    /** An article once, however many of its events were found; no further than the page needs. */
    private List<Long> distinct(PreparedStatement search) throws SQLException {
        Set<Long> keys = new LinkedHashSet<>();
        try (ResultSet rows = search.executeQuery()) {
            while (keys.size() < page.offset() + page.limit() && rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys.stream().skip(page.offset()).toList();
    }

    private StoredArticle article(long key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM articles JOIN texts USING (text_key) WHERE article = ?")) {
            new Row(query).add(key);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return StoredArticle.of(rows);
            }
        }
    }
}
