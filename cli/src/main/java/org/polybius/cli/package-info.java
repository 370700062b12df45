/**
 * The {@code polybius} command.
 *
 * <p>{@link org.polybius.cli.Polybius} is the way in; every other class whose name ends in {@code Command} is a
 * subcommand. Articles come from files, folders and standard input. Events go to standard output, or to a file, and
 * nothing else does: what a person should know goes to standard error. {@link org.polybius.cli.CodingRun} puts the engine
 * on several threads; {@link org.polybius.cli.EventOutput} is the choice of formats.
 *
 * <p>What an event is and how it is found is the engine's; how well it is found, {@code evaluation} measures.
 */
package org.polybius.cli;
