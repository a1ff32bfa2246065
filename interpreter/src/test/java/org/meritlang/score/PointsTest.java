package org.meritlang.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points: four places, rounded half away from zero, within bounds. */
class PointsTest {
    @ParameterizedTest
    @CsvSource({
        "0.00005, 0.0001",
        "-0.00005, -0.0001",
        "0.00004999, 0",
        "71.20, 71.2",
        "80, 80",
        "1E+2, 100",
        "0E+40, 0",
        "1E+40, 922337203685477.5807",
        "-1E+40, -922337203685477.5807",
        "922337203685477.58074, 922337203685477.5807",
        "922337203685477.5808, 922337203685477.5807",
    })
    void areRoundedOnceAndHeld(BigDecimal exact, String shown) {
        assertEquals(shown, Points.decimal(Points.of(exact)).toString());
    }

    @Test
    void timesNeverOverflows() {
        assertEquals(-30, Points.times(3, -10));
        assertEquals(Points.MOST, Points.times(Long.MAX_VALUE, 2));
        assertEquals(Points.LEAST, Points.times(Long.MAX_VALUE, -2));
        assertEquals(0, Points.times(0, Points.LEAST));
    }
}
