package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.overview.Overview.Role;
import org.polybius.archive.query.Query;

/** Reads under which names and offices a party appears. */
final class RoleReading {

    private static final int MOST = 60;

    private static final String ROLES = """
            SELECT p.name, coalesce(p.title, ''), coalesce(s.sector, ''), min(coalesce(date_end, published)),
              max(coalesce(date_end, published)), count(*) AS events, min(articles.id)
            FROM (SELECT rowid & 4294967295 AS event FROM event_search WHERE event_search MATCH ?%s) AS found
              CROSS JOIN participants p ON p.event = found.event AND (p.code = ? OR p.name = ?)
              CROSS JOIN events ON events.event = found.event
              CROSS JOIN codings USING (coding) CROSS JOIN articles USING (article)
              LEFT JOIN participant_sectors s ON s.event = p.event AND s.role = p.role AND s.position = p.position
                AND s.rank = 0
            WHERE coalesce(date_end, published) IS NOT NULL
            GROUP BY 1, 2, 3 ORDER BY events DESC, 1, 2, 3 LIMIT %d""";

    private RoleReading() {}

    static List<Role> read(Connection connection, Query asked, String party) throws SQLException {
        List<Role> roles = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ROLES.formatted(SearchReading.days(asked), MOST))) {
            SearchReading.bind(query, asked).add(party).add(party);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                roles.add(new Role(
                        Optional.ofNullable(rows.getString(1)).orElse(""),
                        rows.getString(2),
                        rows.getString(3),
                        LocalDate.parse(rows.getString(4)),
                        LocalDate.parse(rows.getString(5)),
                        rows.getLong(6),
                        rows.getString(7)));
            }
        }
        return roles;
    }
}
