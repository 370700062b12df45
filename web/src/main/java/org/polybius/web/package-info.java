/**
 * Pages over a record, and the same as JSON and CSV: {@link org.polybius.web.PolybiusServer} serves them until it is closed.
 *
 * <p>In come requests, which {@code http} guards, routes and answers; {@code page} has a class for each kind of page, which
 * reads the record and makes a model; {@code event} turns stored events into words and marked text; the templates under
 * {@code src/main/jte} draw the models, and escape whatever is put into them. All works without scripts; the one script
 * lights words and cards and tells when the record changes.
 *
 * <p>Left to others: the record and its queries (archive), coding (engine), the command line (cli), HTTP itself (Javalin on
 * Jetty).
 */
package org.polybius.web;
