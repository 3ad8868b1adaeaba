package org.aigcatlas.fuzz;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Isolated;

/** A million cases, others each night. */
@Tag("nightly")
@Isolated("Threads and open files are counted")
class NightlyFuzzTest extends Fuzzing {
    @Override
    int cases() {
        return 1_000_000;
    }

    @Override
    long seed() {
        return System.currentTimeMillis();
    }
}
