/**
 * Measuring how fast the engine is; for developers, by {@code ./polybius bench} ({@code docs/performance.md}).
 *
 * <p>In come articles, out comes a table or a picture. {@link org.polybius.evaluation.speed.SpeedBenchmark}: each stage by
 * itself. {@link org.polybius.evaluation.speed.ProcessBenchmark}: the command as a process, over ever more articles.
 * {@link org.polybius.evaluation.speed.ThreadsBenchmark}: what a second thread gains. {@link org.polybius.evaluation.speed.LengthBenchmark}: ever longer articles. {@link
 * org.polybius.evaluation.speed.FlameBenchmark}: where the time goes.
 *
 * <p>Paces are sentences a second of processor time, garbage collection and compilation included, so that a neighbour on
 * the same machine disturbs them little. Single stages are left to JMH; parsers of others to the module {@code
 * evaluation/peers}, which no ordinary build touches.
 */
package org.polybius.evaluation.speed;
