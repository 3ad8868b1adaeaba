package org.aigcatlas.serve.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aigcatlas.limit.ServiceLimits.Refusals;
import org.junit.jupiter.api.Test;

class RefusalPaceTest {
    private static final long START = Long.MAX_VALUE - Duration.ofMillis(50).toNanos();

    /** Ten a second and three at once: one leaves each 100 ms after these, and nobody waits for longer than 250 ms. */
    private final RefusalPace pace = new RefusalPace(new Refusals(10, 3, Duration.ofMillis(250)), START);

    @Test
    void asManyAsMayLeaveAtOnceTheOthersOneAfterTheOther() {
        assertThat(at(0)).isZero();
        assertThat(at(0)).isZero();
        assertThat(at(0)).isZero();
        assertThat(at(0)).isZero();
        assertThat(at(0)).isEqualTo(100);
        assertThat(at(0)).isEqualTo(200);
        assertThat(at(50)).isEqualTo(250);
    }

    @Test
    void whoWaitsForAsLongAsAnyoneMayPutsNobodyElseOff() {
        for (int turn = 0; turn < 1000; turn++) {
            at(0);
        }
        assertThat(at(0)).isEqualTo(250);
        assertThat(at(300)).isBetween(0L, 100L);
    }

    @Test
    void aQuietTimeMakesRoomForAsManyAsAtTheStart() {
        for (int turn = 0; turn < 6; turn++) {
            at(0);
        }
        long later = Duration.ofHours(1).toMillis();
        assertThat(at(later)).isZero();
        assertThat(at(later)).isZero();
        assertThat(at(later)).isZero();
        assertThat(at(later)).isZero();
        assertThat(at(later)).isEqualTo(100);
    }

    @Test
    void whatIsUnpacedNeverWaits() {
        RefusalPace unpaced = new RefusalPace(Refusals.UNPACED, START);
        for (int turn = 0; turn < 100; turn++) {
            assertThat(unpaced.delay(START)).isZero();
        }
    }

    private long at(long millis) {
        return pace.delay(START + Duration.ofMillis(millis).toNanos()).toMillis();
    }
}
