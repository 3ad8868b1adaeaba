package org.aigcatlas.store.readset;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What this thread reads of a store, from here to the end of the recording. One may run inside another, which hears of all
 * that is read in it. What other threads find out, the cache of answers tells to those who wait for it.
 */
public final class ReadRecorder implements AutoCloseable {
    private static final ThreadLocal<@Nullable ReadRecorder> RUNNING = new ThreadLocal<>();

    private final Optional<ReadRecorder> outer;
    private final ReadSetBuilder read = new ReadSetBuilder();
    private final AtomicReference<String> earliest = new AtomicReference<>("");

    private ReadRecorder(Optional<ReadRecorder> outer) {
        this.outer = outer;
    }

    /** {@return a recorder of what this thread reads from now on} */
    public static ReadRecorder begin() {
        ReadRecorder inner = new ReadRecorder(Optional.ofNullable(RUNNING.get()));
        RUNNING.set(inner);
        return inner;
    }

    /** Tells whoever wants to know it what is read; it is worked out for them alone. */
    public static void note(Supplier<ReadSet> read) {
        Optional.ofNullable(RUNNING.get()).ifPresent(recorder -> recorder.read.add(read.get()));
    }

    /** Tells whoever wants to know it that a read begins, and the version of the store, which was looked at before. */
    public static void noteVersion(String version) {
        Optional.ofNullable(RUNNING.get()).ifPresent(recorder -> recorder.earliest.compareAndSet("", version));
    }

    /** {@return the version of the store before anything was read; empty where nothing was} */
    public Optional<String> earliest() {
        return Optional.ofNullable(earliest.get()).filter(version -> !version.isEmpty());
    }

    /** {@return what was read so far; any thread may ask} */
    public ReadSet soFar() {
        return read.build();
    }

    /** Ends the recording, in the thread that has begun it. */
    @Override
    public void close() {
        outer.ifPresentOrElse(RUNNING::set, RUNNING::remove);
        outer.ifPresent(recorder -> {
            earliest().ifPresent(version -> recorder.earliest.compareAndSet("", version));
            recorder.read.add(soFar());
        });
    }
}
