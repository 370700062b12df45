/**
 * The whole way of one article: {@link org.polybius.engine.coding.Coder} calls each stage in turn and puts what they found
 * into {@link org.polybius.engine.coding.Event}s, the record that every output is made from; {@link
 * org.polybius.engine.coding.EventJson} writes them as JSON.
 * {@code CandidateFilter} leaves out what need not be parsed for them.
 *
 * <p>Reading inputs is left to {@code extraction}, showing events to the command, and keeping them to an archive.
 */
package org.polybius.engine.coding;
