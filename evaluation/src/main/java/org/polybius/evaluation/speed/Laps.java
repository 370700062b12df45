package org.polybius.evaluation.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The laps of one contender, one a round. Contenders take turns, so that what slows the machine slows all of them. */
public final class Laps {

    private final List<Lap> laps = new ArrayList<>();

    public void add(Lap lap) {
        laps.add(lap);
    }

    /** The median of the rounds, in sentences a second of processor time. */
    public double pace() {
        return median(paces());
    }

    /** The slowest and the fastest round, as in {@code 510–545}. */
    public String range() {
        return Math.round(paces().min().orElseThrow()) + "–"
                + Math.round(paces().max().orElseThrow());
    }

    /** How many times as fast as {@code other}: the median of what each round says. */
    public double times(Laps other) {
        return times(other, Lap::pace);
    }

    /** The median of the rounds, in sentences a second on the clock. */
    double wallPace() {
        return median(laps.stream().mapToDouble(Lap::wallPace));
    }

    /** As {@link #times}, by the clock instead of processor time. */
    double timesOnTheClock(Laps other) {
        return times(other, Lap::wallPace);
    }

    private double times(Laps other, ToDoubleFunction<Lap> pace) {
        return median(IntStream.range(0, Math.min(laps.size(), other.laps.size()))
                .mapToDouble(round -> pace.applyAsDouble(laps.get(round)) / pace.applyAsDouble(other.laps.get(round))));
    }

    private DoubleStream paces() {
        return laps.stream().mapToDouble(Lap::pace);
    }

    /** The middle one of {@code values}, or the mean of the middle two. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Two decimals. */
    public static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
