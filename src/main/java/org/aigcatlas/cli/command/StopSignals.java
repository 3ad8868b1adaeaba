package org.aigcatlas.cli.command;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;

/** The signals by which a server is told to stop. The first one asks for it; a second one ends the process at once. */
final class StopSignals {
    /** Each with its number, which makes the exit code of a process that it ends. */
    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15);

    private static final int ENDED_BY_SIGNAL = 128;

    private final CountDownLatch first = new CountDownLatch(1);
    private final AtomicBoolean isAsked = new AtomicBoolean();

    private StopSignals() {}

    /** {@return the signals of this process, heard from now on} */
    static StopSignals heard() {
        StopSignals signals = new StopSignals();
        NUMBERS.forEach((name, number) -> Signals.register(name, () -> signals.arrived(number)));
        return signals;
    }

    private void arrived(int number) {
        if (isAsked.getAndSet(true)) {
            Runtime.getRuntime().halt(ENDED_BY_SIGNAL + number);
        }
        first.countDown();
    }

    /** Waits until the process is asked to stop. */
    void await() throws InterruptedException {
        first.await();
    }
}
