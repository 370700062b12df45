package org.polybius.engine.parsing.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels, templates, and a row of weights for each feature. Immutable; safe to share between threads.
 *
 * <p>The converter writes a row as the count of its weights that are not zero followed by these: the label in the low 8 bits,
 * above it the weight as a {@code float} without its last 8 bits. That leaves 16 bits of mantissa, at which no decision on
 * all texts compared differs from the published weights'. Few rows are full, but they are those of the features met most:
 * they are unpacked into arrays over all labels, whose sums the virtual machine turns into vector instructions.
 */
public final class LinearModel {

    private static final int LABEL = 0xFF;

    /** Rows of at least so many weights are unpacked: from here on a vector sum is faster. */
    private static final int FULL = 16;

    private final List<String> labels;
    private final List<String> templates;
    private final HashIndex index;
    private final int[] sparse;
    private final float[][] full;

    /**
     * A model of these parts.
     *
     * @param labels at most 256
     * @param mixed the features' {@link HashIndex#mix}ed hashes
     * @param rows the features' rows in the same order, one after the other from index 1
     * @throws IllegalArgumentException if two features cannot be told apart
     */
    public LinearModel(List<String> labels, List<String> templates, long[] mixed, int[] rows) {
        this.labels = List.copyOf(labels);
        this.templates = List.copyOf(templates);
        int[] numbers = new int[mixed.length];
        List<float[]> unpacked = new ArrayList<>();
        sparse = new int[sparseSize(rows)];
        int row = 1;
        int to = 1;
        for (int i = 0; i < numbers.length; i++) {
            int size = 1 + rows[row];
            if (rows[row] < FULL) {
                System.arraycopy(rows, row, sparse, to, size);
                numbers[i] = to;
                to += size;
            } else {
                numbers[i] = sparse.length + unpacked.size();
                unpacked.add(unpacked(rows, row, labels.size()));
            }
            row += size;
        }
        full = unpacked.toArray(float[][]::new);
        index = HashIndex.of(mixed, numbers);
    }

    private static int sparseSize(int[] rows) {
        int size = 1;
        for (int row = 1; row < rows.length; row += 1 + rows[row]) {
            size += rows[row] < FULL ? 1 + rows[row] : 0;
        }
        return size;
    }

    private static float[] unpacked(int[] rows, int row, int labels) {
        float[] weights = new float[labels];
        add(rows, row + 1, rows[row], weights);
        return weights;
    }

    /** Reads a model that the converter wrote to the class path as {@code name}, beside this class. */
    public static LinearModel load(String name) {
        try (ModelInput in = ModelInput.open(name)) {
            return new LinearModel(in.strings(), in.strings(), in.longs(), in.ints());
        }
    }

    public List<String> labels() {
        return labels;
    }

    /** The templates' texts; those that make a feature of each of several values come first and end in {@code *}. */
    public List<String> templates() {
        return templates;
    }

    /**
     * Adds to the {@code scores} of all labels what the features with the hashes {@code keys[0]} to {@code keys[count - 1]}
     * give them.
     *
     * @param keys overwritten
     * @param scratch of the length of {@code keys}, overwritten
     */
    public void addScores(long[] keys, int count, long[] scratch, float[] scores) {
        index.findAll(keys, count, scratch);
        int fullRows = 0;
        int sparseRows = 0;
        for (int i = 0; i < count; i++) {
            int row = (int) keys[i];
            if (row >= sparse.length) {
                keys[fullRows++] = row - sparse.length;
            } else if (row != 0) {
                // With the row's length beside it, read here for the same reason as in the index.
                scratch[sparseRows++] = (long) sparse[row] << Integer.SIZE | row;
            }
        }
        int i = 0;
        for (; i + 3 < fullRows; i += 4) {
            add(row(keys[i]), row(keys[i + 1]), row(keys[i + 2]), row(keys[i + 3]), scores);
        }
        for (; i < fullRows; i++) {
            add(row(keys[i]), scores);
        }
        for (i = 0; i < sparseRows; i++) {
            add(sparse, (int) scratch[i] + 1, (int) (scratch[i] >>> Integer.SIZE), scores);
        }
    }

    /** Sets {@code scores} to the sums of {@code a} and {@code b}. */
    public static void sum(float[] a, float[] b, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] = a[label] + b[label];
        }
    }

    private float[] row(long number) {
        return full[(int) number];
    }

    /** Adds the {@code count} weights that stand from {@code first} on. */
    private static void add(int[] rows, int first, int count, float[] scores) {
        for (int at = first; at < first + count; at++) {
            int weight = rows[at];
            scores[weight & LABEL] += Float.intBitsToFloat(weight & ~LABEL);
        }
    }

    private static void add(float[] row, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += row[label];
        }
    }

    /** Four at a time: the scores are read and written once. */
    private static void add(float[] a, float[] b, float[] c, float[] d, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += a[label] + b[label] + (c[label] + d[label]);
        }
    }

    /** {@code weight} of {@code label} as it stands in a row, rounded to nearest. */
    public static int packed(int label, float weight) {
        int bits = Float.floatToIntBits(weight);
        int rounded = bits + 0x7F + (bits >>> 8 & 1);
        return rounded & ~LABEL | label;
    }
}
