package org.polybius.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.RecordException.Fault;
import org.polybius.archive.incident.Signature;
import org.polybius.archive.incident.Telling.Filed;
import org.polybius.archive.incident.TextSketch;

/**
 * What a person decides about incidents. All events of the incidents concerned are marked as put there by hand: when another
 * coder finds an event at the same words, it is put there again, whatever merging would say.
 */
final class IncidentChanges implements AutoCloseable {

    private record Member(long event, String id, long article, long text) {}

    private final Connection connection;
    private final Path file;
    private final SignatureRows signatures;
    private final ReportRows reports;
    private final IncidentIds ids;

    IncidentChanges(Connection connection, Path file) throws SQLException {
        this.connection = connection;
        this.file = file;
        this.signatures = new SignatureRows(connection);
        this.reports = new ReportRows(connection);
        this.ids = new IncidentIds(connection);
    }

    /** @return id of the new incident */
    String split(String incident, List<String> events) throws SQLException, RecordException {
        long from = key(incident);
        List<Member> staying = members(from);
        List<Member> leaving = new ArrayList<>(staying);
        leaving.removeIf(member -> !events.contains(member.id()));
        for (String event : events) {
            if (leaving.stream().noneMatch(member -> member.id().equals(event))) {
                throw wrong("incident " + incident + " has no event " + event);
            }
        }
        staying.removeAll(leaving);
        if (leaving.isEmpty() || staying.isEmpty()) {
            throw wrong("one event at least must leave incident " + incident + ", and one must stay");
        }
        long to = ids.begin(leaving.get(0).article(), leaving.get(0).id());
        move(leaving, to, "split by hand from " + incident);
        update("UPDATE incident_events SET by_hand = 1 WHERE incident = ?", from);
        sign(leaving, staying);
        sign(staying, leaving);
        note("split", from, to);
        return text("SELECT id FROM incidents WHERE incident = ?", to);
    }

    /** @return id of the incident */
    String join(String incident, String other) throws SQLException, RecordException {
        long to = key(incident);
        long from = key(other);
        if (to == from) {
            throw wrong(incident + " and " + other + " are the same incident");
        }
        move(members(from), to, "joined by hand with " + other);
        update("UPDATE incident_events SET by_hand = 1 WHERE incident = ?", to);
        update("UPDATE incidents SET joined_to = " + to + " WHERE incident = ?", from);
        note("join", to, from);
        return text("SELECT id FROM incidents WHERE incident = ?", to);
    }

    private long key(String incident) throws SQLException, RecordException {
        try (PreparedStatement find = connection.prepareStatement(Incidents.FIND)) {
            new Row(find).add(EventIds.article(incident)).add(incident);
            ResultSet rows = find.executeQuery();
            if (!rows.next()) {
                throw wrong("there is no incident " + incident);
            }
            return rows.getLong(1);
        }
    }

    private RecordException wrong(String reason) {
        return new RecordException(file, Fault.REQUEST, reason);
    }

    private List<Member> members(long incident) throws SQLException {
        List<Member> members = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT event, id, article, text_key
                FROM incident_events JOIN events USING (event) JOIN codings USING (coding)
                WHERE incident = ? ORDER BY event""")) {
            new Row(query).add(incident);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                members.add(new Member(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
            }
        }
        return members;
    }

    private void move(List<Member> members, long to, String reason) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement("""
                UPDATE incident_events SET incident = ?, report = ?, joined_to = ?, score = 1, reason = ?, by_hand = 1
                WHERE event = ?""")) {
            for (Member member : members) {
                Optional<TextSketch> sketch = reports.read(member.text());
                new Row(move)
                        .add(to)
                        .add(reports.number(to, member.text(), sketch.orElseThrow()))
                        .addText(first(to))
                        .add(reason)
                        .add(member.event())
                        .update();
            }
        }
    }

    private Optional<String> first(long incident) throws SQLException {
        return members(incident).stream().map(Member::id).findFirst();
    }

    /** So that later events find them: the events of an article are found by their first alone, which may have left. */
    private void sign(List<Member> members, List<Member> others) throws SQLException {
        for (Member member : members) {
            if (signatures.read(member.event()).isPresent()) {
                return;
            }
        }
        for (Member other : others) {
            Optional<Signature> signature = signatures.read(other.event());
            if (signature.isPresent()) {
                signatures.write(
                        members.get(0).event(), Filed.of(signature.get().withoutSentences()));
                return;
            }
        }
    }

    private void note(String kind, long incident, long other) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO incident_decisions (made, kind, incident, other) VALUES (?, ?, ?, ?)")) {
            new Row(insert)
                    .add(Instant.now().toString())
                    .add(kind)
                    .add(incident)
                    .add(other)
                    .update();
        }
    }

    private void update(String sql, long key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            new Row(update).add(key).update();
        }
    }

    private String text(String sql, long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            new Row(query).add(key);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        signatures.close();
        reports.close();
        ids.close();
    }
}
