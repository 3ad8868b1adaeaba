package org.aigcatlas.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What came of the cases of a door, and how long they took. */
final class Tally {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;

    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private final AtomicLong slowest = new AtomicLong();
    private final long start = System.nanoTime();
    private final long work = MACHINE.getProcessCpuTime();

    void add(String outcome, long nanos) {
        outcomes.computeIfAbsent(outcome, key -> new LongAdder()).increment();
        slowest.accumulateAndGet(nanos, Math::max);
    }

    /** {@return whether this came of more than half of the cases} */
    boolean isMostly(String outcome, int count) {
        return outcomes.containsKey(outcome) && outcomes.get(outcome).sum() * 2 > count;
    }

    /** {@return a line on it} */
    String told(String door, int count) {
        return String.format(
                Locale.ROOT,
                "%-11s %7d cases %7.1f s %7.1f s of processor time, slowest %5d ms  %s",
                door,
                count,
                (System.nanoTime() - start) / NANOS,
                (MACHINE.getProcessCpuTime() - work) / NANOS,
                slowest.get() / 1_000_000,
                outcomes);
    }
}
