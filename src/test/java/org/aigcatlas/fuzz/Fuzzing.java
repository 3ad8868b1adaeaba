package org.aigcatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.aigcatlas.Atlas;
import org.aigcatlas.serve.RunningAtlas;
import org.aigcatlas.serve.ServerSettings;
import org.aigcatlas.serve.SmallStore;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cases by the thousand at every door. Each draws from a seed of its own, which a failure tells: {@code -Dfuzz.seed=}
 * makes the same cases, {@code -Dfuzz.case=DOOR:NUMBER} one of them, {@code -Dfuzz.cases=} as many as one likes.
 */
abstract class Fuzzing {
    private static final int TOLD = 30;
    /** How long a question or an export may take. */
    static final Duration QUESTION = Duration.ofMillis(250);

    private static final long SETTLING_NANOS = Duration.ofSeconds(90).toNanos();

    @TempDir
    private static Path directory;

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(
                    () -> Atlas.open(SmallStore.in(directory.resolve("store"))))
            .with(ServerSettings.DEFAULT.withToken(Requests.TOKEN).within(QUESTION, 1_000));

    private final long seed = Long.getLong("fuzz.seed", seed());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();

    /** {@return how many cases are tried where nobody says} */
    abstract int cases();

    /** {@return the seed where nobody names one} */
    abstract long seed();

    @Test
    void everyDoorHolds() throws Exception {
        List<Doors.Door> doors = Doors.all(directory);
        String only = System.getProperty("fuzz.case", "");
        if (!only.isEmpty()) {
            one(doors, only);
        } else {
            all(doors, Integer.getInteger("fuzz.cases", cases()));
        }
        assertThat(failures).as("with -Dfuzz.seed=" + seed).isEmpty();
    }

    private void one(List<Doors.Door> doors, String only) {
        String[] named = only.split(":", 2);
        Doors.Door door = doors.stream()
                .filter(each -> each.name().equals(named[0]))
                .findFirst()
                .orElseThrow();
        try (Wire wire = Doors.wire(server.address())) {
            attempt(door, Long.parseLong(named[1]), wire);
        }
    }

    private void all(List<Doors.Door> doors, int cases) throws Exception {
        System.out.println("Fuzzing with seed " + seed + ", " + cases + " cases");
        for (Doors.Door door : doors) {
            // Threads, buffers and readers that stay are made at the first requests.
            run(door, -1, Math.min(40, cases));
        }
        Footprint before = Footprint.now();
        for (Doors.Door door : doors) {
            run(door, 0, (int) ((long) cases * door.share() / 1_000));
        }
        settles("threads, handles and files as before, " + before, () -> Footprint.now()
                .isWithin(before));
    }

    private void settles(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + SETTLING_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                failures.add(what + ", now " + Footprint.now());
                return;
            }
            Thread.onSpinWait();
        }
    }

    /** Tries the cases of a door, from a number on; below 0 to warm up, and nothing is told. */
    private void run(Doors.Door door, int from, int count) throws Exception {
        AtomicLong next = new AtomicLong(from < 0 ? -count : from);
        long end = next.get() + count;
        Tally tally = new Tally();
        State state = State.of(store());
        int workers = door.writes() ? 1 : Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                running.add(pool.submit(() -> work(door, next, end, tally)));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
        if (!door.writes() && !State.of(store()).equals(state)) {
            failures.add("the store has changed at " + door.name());
        }
        if (from >= 0) {
            System.out.println("  " + tally.told(door.name(), count));
            if (tally.isMostly("503", count)) {
                failures.add(door.name() + " was too busy to be tried");
            }
        }
    }

    private void work(Doors.Door door, AtomicLong next, long end, Tally tally) {
        try (Wire wire = Doors.wire(server.address())) {
            for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                long begun = System.nanoTime();
                tally.add(attempt(door, number, wire), System.nanoTime() - begun);
            }
        }
    }

    private static LocalStore store() {
        return (LocalStore) server.atlas().store();
    }

    private String attempt(Doors.Door door, long number, Wire wire) {
        String version = store().version();
        try {
            String outcome = door.attempt().with(Chance.of(seed, door.name(), number), wire);
            if (door.writes() && outcome.matches("[45].*") && !store().version().equals(version)) {
                fail(door, number, "refused with " + outcome + ", and the store has changed");
            }
            return outcome;
        } catch (Exception | Error e) {
            fail(door, number, e instanceof Doors.Broken ? e.getMessage() : trace(e));
            return "broken";
        }
    }

    private static String trace(Throwable e) {
        StringBuilder text = new StringBuilder(e.toString());
        for (StackTraceElement element : e.getStackTrace()) {
            text.append("\n    ").append(element);
            if (text.length() > 1_500) {
                break;
            }
        }
        return text.toString();
    }

    private void fail(Doors.Door door, long number, String words) {
        // One of a kind is enough to mend it.
        String kind = door.name()
                + words.lines()
                        .limit(3)
                        .map(line -> line.replaceAll("\\W|\\d", ""))
                        .map(line -> line.substring(0, Math.min(60, line.length())))
                        .toList();
        if (kinds.add(kind) && failures.size() < TOLD) {
            failures.add("-Dfuzz.seed=" + seed + " -Dfuzz.case=" + door.name() + ":" + number + "\n" + words + "\n");
        }
    }

    /**
     * What the store holds.
     *
     * @param version its version
     * @param statements how many statements there are
     */
    private record State(String version, long statements) {
        static State of(LocalStore store) {
            return new State(store.version(), store.readDataset(dataset -> Iter.count(dataset.find())));
        }
    }
}
