package org.polybius.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LapsTest {

    private static final double EXACT = 1e-9;

    /** Laps of 1,000 sentences. */
    private static Laps laps(double... cpuSeconds) {
        Laps laps = new Laps();
        DoubleStream.of(cpuSeconds).forEach(cpu -> laps.add(new Lap(1000, cpu, 2 * cpu)));
        return laps;
    }

    @Test
    void thePaceIsTheMedianRoundsInProcessorTime() {
        assertThat(laps(1, 2, 10).pace()).isEqualTo(500, within(EXACT));
        assertThat(laps(1, 2, 10).range()).isEqualTo("100–1000");
    }

    @Test
    void anEvenNumberHasTwoInTheMiddle() {
        assertThat(Laps.median(DoubleStream.of(4, 1, 3, 100))).isEqualTo(3.5, within(EXACT));
    }

    /** The machine is three times as slow in the second round: the medians apart would say 1, 2 or 3 by luck. */
    @Test
    void timesComparesRoundByRound() {
        assertThat(laps(1, 3, 1).times(laps(2, 6, 2))).isEqualTo(2, within(EXACT));
    }

    @Test
    void aLapRunsUntilItsTimeIsUp() {
        assertThat(Lap.run(0, () -> 7).sentences()).isEqualTo(7);
        assertThat(Lap.run(0.02, () -> 7).cpuSeconds()).isGreaterThanOrEqualTo(0.02);
    }
}
