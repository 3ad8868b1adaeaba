package org.aigcatlas.store;

import java.time.Instant;

/** The version of a store that others change without telling: what was read is taken as current for a moment. */
final class PollingVersion {
    private static final long SECONDS = 30;

    private PollingVersion() {}

    /** {@return a mark that changes every half a minute} */
    static String now() {
        return Long.toString(Instant.now().getEpochSecond() / SECONDS);
    }
}
