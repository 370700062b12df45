package org.polybius.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;

/**
 * Which events are asked for: those for which everything said here holds. Without a run the latest coding of each article
 * counts. Nothing is left out unasked: events of every factuality are in.
 */
public final class EventFilter {

    /** One condition with the values of its question marks. */
    record Condition(String sql, List<Object> values) {}

    private final List<Condition> conditions;
    private final OptionalLong run;

    private EventFilter(List<Condition> conditions, OptionalLong run) {
        this.conditions = List.copyOf(conditions);
        this.run = run;
    }

    /** All events. */
    public static EventFilter all() {
        return new EventFilter(List.of(), OptionalLong.empty());
    }

    /** Events that run {@code number} coded, superseded or not. */
    public EventFilter run(long number) {
        return new EventFilter(conditions, OptionalLong.of(number));
    }

    public EventFilter article(String id) {
        return and("articles.id = ?", id);
    }

    public EventFilter event(String id) {
        return article(EventIds.article(id)).and("events.id = ?", id);
    }

    public EventFilter outlet(String outlet) {
        return and("articles.outlet = ?", outlet);
    }

    public EventFilter type(EventType type) {
        return and("events.type = ?", type.name());
    }

    public EventFilter quad(int quad) {
        return and("events.quad = ?", quad);
    }

    public EventFilter mode(String mode) {
        return label("mode", mode);
    }

    public EventFilter context(String context) {
        return label("context", context);
    }

    public EventFilter factuality(Factuality factuality) {
        return and("events.factuality = ?", factuality.name().toLowerCase(Locale.ROOT));
    }

    /** @param code ISO 3166-1 alpha-3 or one of PLOVER's international codes */
    public EventFilter actor(String code) {
        return code("actor", code);
    }

    public EventFilter recipient(String code) {
        return code("recipient", code);
    }

    /** Of any source in the chain. */
    public EventFilter source(String code) {
        return code("source", code);
    }

    /** Of an actor or a recipient. */
    public EventFilter sector(Sector sector) {
        return and(
                "events.event IN (SELECT event FROM participant_sectors WHERE role IN ('actor', 'recipient')"
                        + " AND sector = ?)",
                sector.name());
    }

    /** @param code of the country where it happened, ISO 3166-1 alpha-3 */
    public EventFilter country(String code) {
        return and("events.country = ?", code);
    }

    /** On that day or later. */
    public EventFilter from(LocalDate day) {
        return and("events.date_start >= ?", day.toString());
    }

    /** On that day or before. */
    public EventFilter to(LocalDate day) {
        return and("events.date_start <= ?", day.toString());
    }

    /** @param least 0 to 1 */
    public EventFilter confidence(double least) {
        return and("events.confidence >= ?", least);
    }

    private EventFilter label(String kind, String label) {
        return and("events.event IN (SELECT event FROM event_labels WHERE kind = ? AND label = ?)", kind, label);
    }

    private EventFilter code(String role, String code) {
        return and("events.event IN (SELECT event FROM participants WHERE role = ? AND code = ?)", role, code);
    }

    private EventFilter and(String sql, Object... values) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(sql, List.of(values)));
        return new EventFilter(more, run);
    }

    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(
                run.isPresent()
                        ? new Condition("codings.run = ?", List.of(run.getAsLong()))
                        : new Condition("codings.superseded_by IS NULL", List.of()));
        return all;
    }
}
