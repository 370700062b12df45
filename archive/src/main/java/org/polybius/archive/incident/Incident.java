package org.polybius.archive.incident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polybius.engine.event.Factuality;

/**
 * A happening as the record holds it.
 *
 * @param id that of the event that began it; it stays when more arrives
 * @param events in the order in which they came
 * @param claims who says what of it, the earliest of each first
 */
public record Incident(String id, List<IncidentEvent> events, List<Claim> claims) {

    public Incident {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }

    /** With the claims that its events make. */
    public static Incident of(String id, List<IncidentEvent> events) {
        return new Incident(id, events, Claims.of(events));
    }

    /** How many independent reports tell of it: a text counts once, by however many outlets it was published. */
    public long reports() {
        return events.stream().mapToInt(IncidentEvent::report).distinct().count();
    }

    /** How many independent reports tell of it in each way; a report may do so in several. */
    public Map<Factuality, Long> reportsByFactuality() {
        Map<Factuality, Long> reports = new EnumMap<>(Factuality.class);
        events.stream()
                .collect(Collectors.groupingBy(
                        IncidentEvent::factuality, Collectors.mapping(IncidentEvent::report, Collectors.toSet())))
                .forEach((factuality, numbers) -> reports.put(factuality, (long) numbers.size()));
        return Collections.unmodifiableMap(reports);
    }

    /** Whether any outlet says in its own voice that it happened; without one it is claimed, denied or foreseen alone. */
    public boolean isAsserted() {
        return events.stream().anyMatch(event -> event.factuality() == Factuality.ASSERTED);
    }

    /** The day on which the first article told of it. */
    public Optional<LocalDate> firstSeen() {
        return events.stream().flatMap(event -> event.published().stream()).min(LocalDate::compareTo);
    }
}
