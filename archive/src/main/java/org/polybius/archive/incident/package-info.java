/**
 * Incidents: what happened, put together from what the events of many articles tell of it. docs/incidents.md describes how
 * events are joined.
 *
 * <p>In come coded articles. {@link org.polybius.archive.incident.Tellings} puts an article's own events together, a
 * {@link org.polybius.archive.incident.Signature} is as much of a telling as others are compared by,
 * {@link org.polybius.archive.incident.BlockKeys} says with which it is worth comparing, and a
 * {@link org.polybius.archive.incident.Likeness} says how alike two are, and why. A
 * {@link org.polybius.archive.incident.TextSketch} tells a republished text from a report of its own. Out come
 * {@link org.polybius.archive.incident.Incident}s with their {@link org.polybius.archive.incident.IncidentEvent}s, joins
 * and {@link org.polybius.archive.incident.Claim}s.
 *
 * <p>Left to others: keeping and finding all this (the record), and who is right (the reader).
 */
package org.polybius.archive.incident;
