package org.polybius.engine.coding;

/**
 * What share of events with so much evidence is right: between measured steps a straight line, beyond them the last one's.
 *
 * @param evidence ascending
 * @param right the share that is right at each step, from 0 to 1
 */
record Calibration(double[] evidence, double[] right) {

    double share(double of) {
        int above = 1;
        while (above < evidence.length - 1 && of > evidence[above]) {
            above++;
        }
        double way = (of - evidence[above - 1]) / (evidence[above] - evidence[above - 1]);
        double within = Math.max(0, Math.min(1, way));
        return right[above - 1] + within * (right[above] - right[above - 1]);
    }
}
