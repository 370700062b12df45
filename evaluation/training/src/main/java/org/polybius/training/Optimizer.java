package org.polybius.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.Map;
import java.util.TreeMap;

/** Adam with decoupled weight decay and clipped gradients (Kingma and Ba 2015; Loshchilov and Hutter 2019). */
final class Optimizer {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float TINY = 1e-6f;
    private static final float DECAY = 0.01f;
    private static final double LONGEST = 5;

    /** What is new learns faster than what was learned before. */
    private static final double NEW = 10;

    private final Map<String, NDArray> weights;
    private final Map<String, NDArray> means = new TreeMap<>();
    private final Map<String, NDArray> squares = new TreeMap<>();
    private int steps;

    Optimizer(NDManager manager, Map<String, NDArray> weights) {
        this.weights = weights;
        weights.forEach((name, weight) -> {
            weight.setRequiresGradient(true);
            means.put(name, manager.zeros(weight.getShape()));
            squares.put(name, manager.zeros(weight.getShape()));
        });
    }

    /**
     * Takes a step of {@code rate} against the gradients and forgets them. Gradients that are no numbers are forgotten alone.
     *
     * @return whether a step was taken
     */
    boolean step(double rate) {
        double sum = 0;
        for (NDArray weight : weights.values()) {
            sum += weight.getGradient().square().sum().getFloat();
        }
        if (!Double.isFinite(sum)) {
            // copyTo would leave the gradient in memory of Java's that is soon given back.
            weights.values().forEach(weight -> weight.getGradient().set(new NDIndex("..."), 0));
            return false;
        }
        steps++;
        float scale = (float) Math.min(1, LONGEST / Math.sqrt(sum + TINY));
        double meanShare = 1 - Math.pow(FIRST, steps);
        double squareShare = 1 - Math.pow(SECOND, steps);
        weights.forEach((name, weight) -> {
            NDArray gradient = weight.getGradient();
            NDArray clipped = gradient.mul(scale);
            NDArray mean = means.get(name).muli(FIRST);
            mean.addi(clipped.mul(1 - FIRST));
            NDArray square = squares.get(name).muli(SECOND);
            square.addi(clipped.square().mul(1 - SECOND));
            double own = name.startsWith("encoder") ? rate : rate * NEW;
            NDArray change =
                    mean.div(square.div((float) squareShare).sqrt().add(TINY)).mul((float) (own / meanShare));
            weight.setRequiresGradient(false);
            weight.subi(change);
            if (weight.getShape().dimension() > 1) {
                weight.muli((float) (1 - own * DECAY));
            }
            gradient.muli(0);
            weight.setRequiresGradient(true);
        });
        return true;
    }
}
