package org.polybius.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.ArticleRows.Coding;
import org.polybius.archive.IncidentCandidates.Match;
import org.polybius.archive.WithdrawnEvents.Pinned;
import org.polybius.archive.incident.Telling;
import org.polybius.archive.incident.Telling.Member;
import org.polybius.archive.incident.TextSketch;
import org.polybius.engine.article.Span;

/** Puts an article's events into incidents, beside those that are there or into new ones. */
final class IncidentRows implements AutoCloseable {

    private final IncidentCandidates candidates;
    private final WithdrawnEvents withdrawn;
    private final SignatureRows signatures;
    private final ReportRows reports;
    private final PreparedStatement member;
    private final IncidentIds ids;

    IncidentRows(Connection connection) throws SQLException {
        signatures = new SignatureRows(connection);
        candidates = new IncidentCandidates(connection, signatures);
        withdrawn = new WithdrawnEvents(connection, signatures);
        reports = new ReportRows(connection);
        member = connection.prepareStatement("INSERT INTO incident_events VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        ids = new IncidentIds(connection);
    }

    /**
     * @param run that supersedes what was made of the article before
     * @param firstEvent key of the article's first event; the others' follow it
     */
    void write(long run, Coding coding, long firstEvent, ArticleEntry entry) throws SQLException {
        signatures.refresh();
        List<Pinned> pinned = withdrawn.withdraw(coding.article(), run);
        reports.sketch(coding.text(), entry.sketch());
        for (Telling telling : entry.tellings()) {
            write(new Placing(coding, firstEvent, entry, pinned), telling);
        }
    }

    /** What goes for all events of an article. */
    private record Placing(Coding coding, long firstEvent, ArticleEntry entry, List<Pinned> pinned) {

        String id(int position) {
            return entry.coded().events().get(position).id();
        }

        Optional<Pinned> pin(int position) {
            Span trigger = entry.coded().events().get(position).trigger();
            return pinned.stream()
                    .filter(pin -> pin.trigger().overlaps(trigger))
                    .findFirst();
        }
    }

    private void write(Placing placing, Telling telling) throws SQLException {
        Member first = telling.members().get(0);
        long firstKey = placing.firstEvent() + first.position();
        Optional<Pinned> pin = placing.pin(first.position());
        Optional<Match> match =
                pin.isPresent() ? Optional.empty() : candidates.best(telling.filed(), placing.firstEvent());
        Optional<Long> there = pin.map(Pinned::incident).or(() -> match.map(Match::incident));
        long incident =
                there.isPresent() ? there.get() : ids.begin(placing.coding().article(), placing.id(first.position()));
        long text = placing.coding().text();
        TextSketch sketch = placing.entry().sketch();
        int report = ReportRows.FIRST;
        if (match.isPresent()) {
            report = reports.number(match.get(), text, sketch);
        } else if (pin.isPresent()) {
            report = reports.number(incident, text, sketch);
        }
        Row row = new Row(member).add(firstKey).add(incident).add(text).add(report);
        if (pin.isPresent()) {
            row.add(pin.get().joinedTo()).add(1.0).add(pin.get().reason()).add(1);
        } else {
            row.addText(match.map(Match::event))
                    .addNumber(match.map(m -> m.likeness().score()))
                    .add(match.map(m -> m.likeness().reason()).orElse(""))
                    .add(0);
        }
        row.update();
        signatures.write(firstKey, telling.filed());
        for (Member one : telling.members().subList(1, telling.members().size())) {
            write(placing, one, incident, report);
        }
    }

    private void write(Placing placing, Member one, long incident, int report) throws SQLException {
        Optional<Pinned> pin = placing.pin(one.position());
        long in = pin.map(Pinned::incident).orElse(incident);
        new Row(member)
                .add(placing.firstEvent() + one.position())
                .add(in)
                .add(placing.coding().text())
                .add(
                        in == incident
                                ? report
                                : reports.number(
                                        in,
                                        placing.coding().text(),
                                        placing.entry().sketch()))
                .add(pin.map(Pinned::joinedTo).orElseGet(() -> placing.id(one.joinedTo())))
                .add(pin.isPresent() ? 1 : one.score())
                .add(pin.map(Pinned::reason).orElse(one.reason()))
                .add(pin.isPresent() ? 1 : 0)
                .update();
    }

    /** Gives up what is held in memory, where an article was taken back. */
    void forget() {
        signatures.forget();
        reports.forget();
    }

    @Override
    public void close() throws SQLException {
        candidates.close();
        withdrawn.close();
        signatures.close();
        reports.close();
        ids.close();
        member.close();
    }
}
