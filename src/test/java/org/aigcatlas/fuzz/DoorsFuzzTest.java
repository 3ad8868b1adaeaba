package org.aigcatlas.fuzz;

import org.junit.jupiter.api.parallel.Isolated;

/** Cases that are the same at each run, so that it fails by what has changed. */
@Isolated("Threads and open files are counted")
class DoorsFuzzTest extends Fuzzing {
    @Override
    int cases() {
        return 20_000;
    }

    @Override
    long seed() {
        return 12;
    }
}
