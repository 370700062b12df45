package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.polybius.engine.article.Article;

/** Writes an article, its text where no other publication has brought it, and that a run coded it. */
final class ArticleRows implements AutoCloseable {

    /** Keys of what was written. */
    record Coding(long coding, long article, long text) {}

    private final PreparedStatement text;
    private final PreparedStatement article;
    private final PreparedStatement find;
    private final PreparedStatement supersede;
    private final PreparedStatement coding;
    private final SearchRows search;

    ArticleRows(Connection connection, SearchRows search) throws SQLException {
        this.search = search;
        text = connection.prepareStatement("INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?) RETURNING text_key");
        article = connection.prepareStatement("""
                INSERT OR IGNORE INTO articles
                  (text_key, id, headline, headline_start, headline_end, published, outlet, url)
                SELECT text_key, ?, ?, ?, ?, ?, ?, ? FROM texts WHERE hash = ?""");
        find = connection.prepareStatement("SELECT article, text_key FROM articles WHERE id = ?");
        supersede = connection.prepareStatement(
                "UPDATE codings SET superseded_by = ? WHERE article = ? AND superseded_by IS NULL");
        coding = connection.prepareStatement(
                "INSERT INTO codings (run, article, events) VALUES (?, ?, ?) RETURNING coding");
    }

    /** @return the keys, for what belongs to it */
    Coding write(long run, ArticleEntry entry) throws SQLException {
        Article published = entry.coded().article();
        text(entry);
        new Row(article)
                .add(published.id())
                .addText(published.headline().map(published::words))
                .addSpan(published.headline())
                .addText(published.published())
                .addText(published.outlet())
                .addText(published.url())
                .add(entry.textHash())
                .update();
        new Row(find).add(published.id());
        long key;
        long textKey;
        try (ResultSet keys = find.executeQuery()) {
            keys.next();
            key = keys.getLong(1);
            textKey = keys.getLong(2);
        }
        return code(run, key, textKey, entry);
    }

    private Coding code(long run, long key, long textKey, ArticleEntry entry) throws SQLException {
        new Row(supersede).add(run).add(key).update();
        new Row(coding).add(run).add(key).add(entry.coded().events().size());
        try (ResultSet rows = coding.executeQuery()) {
            rows.next();
            return new Coding(rows.getLong(1), key, textKey);
        }
    }

    private void text(ArticleEntry entry) throws SQLException {
        Article published = entry.coded().article();
        new Row(text).add(entry.textHash()).add(published.text());
        try (ResultSet added = text.executeQuery()) {
            if (added.next()) {
                search.add(added.getLong(1), published.published(), published.text());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(text, article, find, supersede, coding)) {
            statement.close();
        }
    }
}
