package org.polybius.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.EventJson;

/** Brings the full-text indexes up to what the record holds: it was made before there were any, or a run broke off. */
final class SearchFilling {

    private static final String EVENTS = """
            SELECT articles.*, text, hash, event, sentence_start, sentence_end, json
            FROM events JOIN event_json USING (event) JOIN codings USING (coding) JOIN articles USING (article)
              JOIN texts USING (text_key)
            WHERE superseded_by IS NULL AND event > (SELECT events FROM search_progress) ORDER BY event""";

    private static final String TEXTS = """
            SELECT text_key, text, published FROM articles JOIN texts USING (text_key)
            WHERE article IN (SELECT min(article) FROM articles
              WHERE text_key > (SELECT texts FROM search_progress) GROUP BY text_key)
            ORDER BY text_key""";

    private SearchFilling() {}

    static void fill(Connection connection, SearchRows search) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(TEXTS)) {
            while (rows.next()) {
                Optional<LocalDate> day =
                        Optional.ofNullable(rows.getString("published")).map(LocalDate::parse);
                search.add(rows.getLong("text_key"), day, rows.getString("text"));
                writeIfDue(search);
            }
        }
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(EVENTS)) {
            while (rows.next()) {
                Event event = EventJson.read(rows.getString("json"));
                Span sentence = new Span(rows.getInt("sentence_start"), rows.getInt("sentence_end"));
                search.add(
                        rows.getLong("event"),
                        event,
                        SearchWords.of(StoredArticle.of(rows).article(), event, sentence));
                writeIfDue(search);
            }
        }
        search.write();
    }

    private static void writeIfDue(SearchRows search) throws SQLException {
        if (search.isDue()) {
            search.write();
        }
    }
}
