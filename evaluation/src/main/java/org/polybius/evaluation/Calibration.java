package org.polybius.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well confidence tells the share that is right: ten bins of equal width, and the expected calibration error over them
 * (Guo et al. 2017, <em>On calibration of modern neural networks</em>).
 */
final class Calibration {

    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    /** @param stated 0 to 1 */
    void add(double stated, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (stated * BINS));
        counts[bin]++;
        right[bin] += isRight ? 1 : 0;
        confidence[bin] += stated;
    }

    /** The mean distance between stated confidence and share right, weighed by the bins' sizes. */
    double error() {
        int all = IntStream.of(counts).sum();
        return IntStream.range(0, BINS)
                        .mapToDouble(bin -> Math.abs(confidence[bin] - right[bin]))
                        .sum()
                / Math.max(1, all);
    }

    /** One row a bin that holds anything. */
    TextTable table() {
        TextTable table = TextTable.ofNumbers("confidence", "events", "mean confidence", "right");
        IntStream.range(0, BINS)
                .filter(bin -> counts[bin] > 0)
                .forEach(bin -> table.row(List.of(
                        TextTable.share((double) bin / BINS) + "–" + TextTable.share((bin + 1.0) / BINS),
                        Integer.toString(counts[bin]),
                        TextTable.share(confidence[bin] / counts[bin]),
                        TextTable.share(LabelScores.share(right[bin], counts[bin])))));
        return table;
    }
}
