/**
 * The engine: an article in, coded events out. No database, no server, no threads of its own; the same in, the same out, on
 * any thread and any machine.
 *
 * <p>Begin with {@link org.polybius.engine.coding.Coder}, which shows the whole way. The packages, in the order in which
 * they may know each other: {@code article}, {@code extraction} and {@code parsing}, {@code judge}, {@code actor}, {@code place} and
 * {@code time}, {@code attribution}, {@code event}, {@code coding}.
 */
package org.polybius.engine;
