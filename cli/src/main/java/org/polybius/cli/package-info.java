/**
 * The {@code polybius} command.
 *
 * <p>{@link org.polybius.cli.Polybius} is the way in; every other class whose name ends in {@code Command} is a
 * subcommand. Articles come from files, folders and standard input. Events go to standard output, or to a file, and
 * nothing else does: what a person should know goes to standard error. {@link org.polybius.cli.CodingRun} puts the engine
 * on several threads; what it codes goes to a {@link org.polybius.cli.Destination}, which is output, with
 * {@link org.polybius.cli.EventOutput} as the choice of formats, or the record, which {@code archive} keeps.
 *
 * <p>What an event is and how it is found is the engine's; how well it is found, {@code evaluation} measures.
 */
package org.polybius.cli;
