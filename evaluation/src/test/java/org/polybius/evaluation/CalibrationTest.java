package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void fourInFiveRightAtEightTenthsIsNoError() {
        Calibration calibration = new Calibration();
        for (int i = 0; i < 5; i++) {
            calibration.add(0.8, i > 0);
        }
        assertThat(calibration.error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void certainAndWrongIsAllError() {
        Calibration calibration = new Calibration();
        calibration.add(1, false);
        assertThat(calibration.error()).isEqualTo(1);
    }
}
