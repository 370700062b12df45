package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.EventJson;

/** Fills the full-text indexes of a record that was made before there were any. */
final class SearchFilling {

    private static final String EVENTS = """
            SELECT articles.*, text, hash, event, sentence_start, sentence_end, json
            FROM events JOIN event_json USING (event) JOIN codings USING (coding) JOIN articles USING (article)
              JOIN texts USING (text_key)
            WHERE superseded_by IS NULL ORDER BY event""";

    private static final String TEXTS = """
            SELECT text_key, text, published FROM articles JOIN texts USING (text_key)
            WHERE article IN (SELECT min(article) FROM articles GROUP BY text_key) ORDER BY text_key""";

    private SearchFilling() {}

    static void fill(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(TEXTS);
                PreparedStatement insert = connection.prepareStatement(ArticleRows.INSERT_WORDS)) {
            while (rows.next()) {
                Optional<LocalDate> day =
                        Optional.ofNullable(rows.getString("published")).map(LocalDate::parse);
                new Row(insert)
                        .add(SearchKey.of(day, rows.getLong("text_key")))
                        .add(rows.getString("text"))
                        .update();
            }
        }
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(EVENTS);
                SearchRows search = new SearchRows(connection)) {
            while (rows.next()) {
                search.add(
                        rows.getLong("event"),
                        StoredArticle.of(rows).article(),
                        EventJson.read(rows.getString("json")),
                        new Span(rows.getInt("sentence_start"), rows.getInt("sentence_end")));
                search.write();
            }
        }
    }
}
