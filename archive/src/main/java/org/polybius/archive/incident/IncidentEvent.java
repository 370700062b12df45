package org.polybius.archive.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.polybius.engine.event.Factuality;

/**
 * An event as part of an incident.
 *
 * @param id the event's
 * @param article the article's id
 * @param outlet who published the article
 * @param published when
 * @param factuality as what the event is told
 * @param type PLOVER's
 * @param report number of the independent report that it belongs to, from 1; events of one text, or of texts of which one
 *     republishes the other, have the same
 * @param join why it is here; empty for the event that began the incident
 * @param byHand whether a person decided on its incident; then it is put there again when another coder finds it
 * @param json all its fields (docs/events.md)
 */
public record IncidentEvent(
        String id,
        String article,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Factuality factuality,
        String type,
        int report,
        Optional<Join> join,
        boolean byHand,
        String json) {}
