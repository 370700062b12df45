package org.polybius.archive;

/**
 * An event as the record holds it.
 *
 * @param run number of the run that coded it
 * @param article id of its article
 * @param json all its fields, byte for byte as {@code polybius code --format jsonl} writes them (docs/events.md)
 */
public record StoredEvent(long run, String article, String id, String json) {}
