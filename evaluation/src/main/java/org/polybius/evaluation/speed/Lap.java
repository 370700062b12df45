package org.polybius.evaluation.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * One measured stretch of work.
 *
 * @param sentences how many were worked on
 * @param cpuSeconds processor time of the whole process: garbage collection and compilation are part of the cost
 * @param wallSeconds time on the clock
 */
public record Lap(long sentences, double cpuSeconds, double wallSeconds) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;

    /**
     * Does {@code work} again and again until {@code leastSeconds} of processor time are spent: on a busy machine, time on
     * the clock would not warm anything up.
     *
     * @param work the number of sentences that it worked on
     */
    public static Lap run(double leastSeconds, LongSupplier work) {
        long start = System.nanoTime();
        long cpuStart = SYSTEM.getProcessCpuTime();
        long sentences = 0;
        double cpu;
        do {
            sentences += work.getAsLong();
            cpu = (SYSTEM.getProcessCpuTime() - cpuStart) / NANOS;
        } while (cpu < leastSeconds);
        return new Lap(sentences, cpu, (System.nanoTime() - start) / NANOS);
    }

    /** Sentences a second of processor time. */
    public double pace() {
        return sentences / cpuSeconds;
    }

    /** Sentences a second on the clock. */
    double wallPace() {
        return sentences / wallSeconds;
    }

    /** What came after {@code earlier}, where both began together. */
    Lap since(Lap earlier) {
        return new Lap(
                sentences - earlier.sentences, cpuSeconds - earlier.cpuSeconds, wallSeconds - earlier.wallSeconds);
    }
}
