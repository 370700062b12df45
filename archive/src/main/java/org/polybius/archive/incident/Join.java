package org.polybius.archive.incident;

/**
 * Why an event is in an incident.
 *
 * @param event id of the event that it was joined to
 * @param score 0 to 1; 1 where a person decided
 * @param reason in words, such as {@code same day 2025-03-11; same place Kainuk}
 */
public record Join(String event, double score, String reason) {}
