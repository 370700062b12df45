package org.polybius.evaluation.speed;

/**
 * A part of one run of the command.
 *
 * @param from how many articles it had taken in before
 * @param to how many at the end; a few of them are still under way then, unless the run has ended
 * @param lap the part's sentences and time, loading included in the first part
 * @param peakBytes the most memory that the run had held until then
 */
record Stretch(int from, int to, Lap lap, long peakBytes) {}
