/**
 * Polybius and the parsers of others, side by side on the same sentences; for developers, by {@code ./polybius bench
 * peers} ({@code docs/performance.md}).
 *
 * <p>{@link org.polybius.evaluation.peers.PeerBenchmark} starts a process for each {@link
 * org.polybius.evaluation.peers.Peer}, lets them warm up, and then lets them run in turns; {@link
 * org.polybius.evaluation.peers.PeerRunner} is what runs in each. A new peer is a new class and a line in {@link
 * org.polybius.evaluation.peers.Peers}.
 *
 * <p>A module of its own, which only Maven's profile {@code peers} builds: CoreNLP is under the GPL, and nothing of it may
 * be on a class path of Polybius. How good the trees are is left to others.
 */
package org.polybius.evaluation.peers;
