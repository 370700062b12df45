package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Which articles one coder has coded. */
final class KnownArticles implements AutoCloseable {

    private final PreparedStatement query;
    private final CoderIdentity coder;
    private final String digest;

    KnownArticles(Connection connection, CoderIdentity coder) throws SQLException {
        this.coder = coder;
        this.digest = coder.digest();
        query = connection.prepareStatement("""
                SELECT 1 FROM articles JOIN codings USING (article) JOIN runs USING (run)
                WHERE articles.id = ? AND coder = ? AND digest = ?""");
    }

    boolean contains(String article) throws SQLException {
        new Row(query).add(article).add(coder.version()).add(digest);
        try (ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
