package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.overview.Overview.Day;
import org.polybius.archive.overview.Overview.Named;
import org.polybius.archive.overview.Overview.News;
import org.polybius.archive.overview.Overview.Pair;
import org.polybius.archive.overview.Overview.Role;
import org.polybius.archive.overview.Overview.Side;
import org.polybius.archive.overview.Overview.Spot;
import org.polybius.archive.overview.Tally;
import org.polybius.archive.query.Query;
import org.polybius.engine.event.Factuality;

/** Counts what a query asks for: the events go into a table of the connection's own, and each count is one question to it. */
final class OverviewReading implements AutoCloseable {

    private static final int MOST_PAIRS = 200;
    private static final int MOST_SPOTS = 300;
    private static final int MOST_INCIDENTS = 2000;
    private static final int MOST_ROLES = 60;

    private static final String PICK = """
            CREATE TEMP TABLE picked AS
            SELECT events.event, date_end AS day, factuality, quad, events.score, type, country, lat, lon, place,
              place_precision AS precision, published, outlet, articles.text_key, i.incident, i.joined_to IS NULL AS first
            FROM (SELECT rowid & 4294967295 AS event FROM event_search WHERE event_search MATCH ?%s) AS found
              CROSS JOIN events USING (event) CROSS JOIN codings USING (coding) CROSS JOIN articles USING (article)
              LEFT JOIN incident_events i ON i.event = events.event""";

    private static final String DAYS = """
            SELECT day, quad, factuality, count(*), total(score) FROM picked WHERE day IS NOT NULL
            GROUP BY day, quad, factuality ORDER BY day, quad""";

    private static final String SPOTS = """
            SELECT place, lat, lon, factuality, count(*) FROM picked
            WHERE lat IS NOT NULL AND precision <> 'country' GROUP BY place, lat, lon, factuality""";

    private static final String PAIRS = """
            SELECT a.code, a.name, r.code, r.name, factuality, count(*), total(score) FROM picked
              CROSS JOIN participants a ON a.event = picked.event AND a.role = 'actor'
              CROSS JOIN participants r ON r.event = picked.event AND r.role = 'recipient'
            WHERE a.code IS NOT NULL AND r.code IS NOT NULL AND a.name <> r.name
            GROUP BY a.code, a.name, r.code, r.name, factuality""";

    private static final String INCIDENTS = """
            SELECT id FROM (SELECT incident, max(coalesce(day, published, '')) AS latest FROM picked
              WHERE incident IS NOT NULL GROUP BY incident)
            JOIN incidents USING (incident) ORDER BY latest DESC, incident DESC LIMIT\s""";

    private static final String WEEK = """
            SELECT count(DISTINCT CASE WHEN first THEN incident END), count(DISTINCT text_key), count(DISTINCT outlet)
            FROM picked WHERE published BETWEEN ? AND ?""";

    private static final String ROLES = """
            SELECT p.name, coalesce(p.title, ''), coalesce(s.sector, ''), min(coalesce(day, picked.published)),
              max(coalesce(day, picked.published)), count(*) AS events, min(articles.id)
            FROM picked JOIN participants p ON p.event = picked.event
              LEFT JOIN participant_sectors s ON s.event = p.event AND s.role = p.role AND s.position = p.position
                AND s.rank = 0
              JOIN events ON events.event = picked.event JOIN codings USING (coding) JOIN articles USING (article)
            WHERE (p.code = ? OR p.name = ?) AND coalesce(day, picked.published) IS NOT NULL
            GROUP BY 1, 2, 3 ORDER BY events DESC, 1, 2, 3 LIMIT\s""";

    private final Connection connection;

    OverviewReading(Connection connection, Query query) throws SQLException {
        this.connection = connection;
        close();
        try (PreparedStatement pick = connection.prepareStatement(PICK.formatted(SearchReading.days(query)))) {
            Row row = new Row(pick).add(query.eventExpression());
            for (long key : SearchReading.keys(query)) {
                row.add(key);
            }
            row.update();
        }
    }

    Overview read() throws SQLException {
        return new Overview(
                named("factuality").stream().map(Named::events).reduce(Tally.NONE, Tally::plus),
                days(),
                byAsserted(named("country"), Named::events),
                spots(),
                pairs(),
                byAll(named("type"), Named::events),
                byAll(named("outlet"), Named::events),
                incidents(),
                number("SELECT count(DISTINCT incident) FROM picked"),
                news());
    }

    /** Under which names and offices a party appears. */
    List<Role> roles(String party) throws SQLException {
        List<Role> roles = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ROLES + MOST_ROLES)) {
            new Row(query).add(party).add(party);
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

    private List<Named> named(String column) throws SQLException {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT " + column + ", factuality, count(*) FROM picked WHERE "
                        + column + " IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2")) {
            while (rows.next()) {
                tallies.merge(rows.getString(1), tally(rows, 2, 3), Tally::plus);
            }
        }
        return tallies.entrySet().stream()
                .map(e -> new Named(e.getKey(), e.getValue()))
                .toList();
    }

    private static Tally tally(ResultSet rows, int factuality, int count) throws SQLException {
        return Tally.of(Factuality.valueOf(rows.getString(factuality).toUpperCase(Locale.ROOT)), rows.getLong(count));
    }

    private List<Day> days() throws SQLException {
        Map<String, Day> days = new LinkedHashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(DAYS)) {
            while (rows.next()) {
                Tally tally = tally(rows, 3, 4);
                Day day = new Day(
                        LocalDate.parse(rows.getString(1)),
                        rows.getInt(2),
                        tally,
                        tally.asserted() > 0 ? rows.getDouble(5) : 0);
                days.merge(
                        day.day() + " " + day.quad(),
                        day,
                        (a, b) -> new Day(
                                a.day(), a.quad(), a.events().plus(b.events()), a.assertedScore() + b.assertedScore()));
            }
        }
        return List.copyOf(days.values());
    }

    private List<Spot> spots() throws SQLException {
        Map<String, Spot> spots = new LinkedHashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(SPOTS)) {
            while (rows.next()) {
                Spot spot = new Spot(rows.getString(1), rows.getDouble(2), rows.getDouble(3), tally(rows, 4, 5));
                spots.merge(
                        spot.name() + spot.lat() + "," + spot.lon(),
                        spot,
                        (a, b) ->
                                new Spot(a.name(), a.lat(), a.lon(), a.events().plus(b.events())));
            }
        }
        List<Spot> sorted = byAll(List.copyOf(spots.values()), Spot::events);
        return sorted.subList(0, Math.min(MOST_SPOTS, sorted.size()));
    }

    private List<Pair> pairs() throws SQLException {
        Map<List<String>, Pair> pairs = new LinkedHashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(PAIRS)) {
            while (rows.next()) {
                Tally tally = tally(rows, 5, 6);
                Pair pair = new Pair(
                        new Side(rows.getString(1), rows.getString(2)),
                        new Side(rows.getString(3), rows.getString(4)),
                        tally,
                        tally.asserted() > 0 ? rows.getDouble(7) / tally.asserted() : 0);
                // Asserted or not: one of two has no score, and adding leaves that of the other.
                pairs.merge(
                        List.of(pair.actor().name(), pair.recipient().name()),
                        pair,
                        (a, b) ->
                                new Pair(a.actor(), a.recipient(), a.events().plus(b.events()), a.score() + b.score()));
            }
        }
        List<Pair> sorted = byAsserted(List.copyOf(pairs.values()), Pair::events);
        return sorted.subList(0, Math.min(MOST_PAIRS, sorted.size()));
    }

    private static <T> List<T> byAsserted(List<T> list, Function<T, Tally> events) {
        return list.stream()
                .sorted(Comparator.comparing((T t) -> events.apply(t).asserted())
                        .thenComparing(t -> events.apply(t).all())
                        .reversed())
                .toList();
    }

    private static <T> List<T> byAll(List<T> list, Function<T, Tally> events) {
        return list.stream()
                .sorted(Comparator.comparing((T t) -> events.apply(t).all()).reversed())
                .toList();
    }

    private List<String> incidents() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(INCIDENTS + MOST_INCIDENTS)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private Optional<News> news() throws SQLException {
        Optional<LocalDate> until = day("SELECT max(published) FROM picked");
        if (until.isEmpty()) {
            return Optional.empty();
        }
        long[] now = week(until.get());
        double[] before = new double[now.length];
        for (int week = 1; week <= 4; week++) {
            long[] counts = week(until.get().minusWeeks(week));
            for (int i = 0; i < counts.length; i++) {
                before[i] += counts[i] / 4.0;
            }
        }
        return Optional.of(new News(until.get(), now[0], now[1], now[2], before[0], before[1], before[2]));
    }

    private long[] week(LocalDate until) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(WEEK)) {
            new Row(query).add(until.minusDays(6).toString()).add(until.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)};
            }
        }
    }

    private Optional<LocalDate> day(String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)).map(LocalDate::parse) : Optional.empty();
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS temp.picked");
        }
    }
}
