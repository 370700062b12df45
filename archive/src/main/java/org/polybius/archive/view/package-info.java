/**
 * Tables from the record of what is told of arms transfers and sanctions (docs/views.md).
 *
 * <p>In come the events that a {@link org.polybius.archive.query.Query} finds; out come
 * {@link org.polybius.archive.view.ArmsTransfer}s and {@link org.polybius.archive.view.Sanction}s, one row for all events that
 * tell the same of the same parties. What must hold: what is told in different ways, asserted here and claimed there, stands
 * in different rows, each of which says how it is told and by whom.
 */
package org.polybius.archive.view;
