package org.polybius.evaluation.speed;

/**
 * What one run of the command took.
 *
 * @param lap its sentences, and its whole time from start to end, loading included
 * @param peakBytes the most memory that it held at a time
 */
record ProcessRun(int articles, Lap lap, long peakBytes) {

    double wallSecondsAnArticle() {
        return lap.wallSeconds() / articles;
    }
}
