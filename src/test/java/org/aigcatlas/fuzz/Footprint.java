package org.aigcatlas.fuzz;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * What this process holds of the machine.
 *
 * @param threads its threads that are alive
 * @param handles its open files and connections; 0 where the system doesn't tell
 * @param files the files of ours in the folder for passing ones
 */
record Footprint(long threads, long handles, long files) {
    private static final int SPARE = 24;

    static Footprint now() {
        long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        File[] files = new File(System.getProperty("java.io.tmpdir"))
                .listFiles((folder, name) -> name.startsWith("aigc") || name.startsWith("fuzz"));
        return new Footprint(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                handles,
                Optional.ofNullable(files).map(all -> all.length).orElse(0));
    }

    /** {@return whether it is no larger than another, but for what a pool may keep ready} */
    boolean isWithin(Footprint before) {
        return threads <= before.threads + SPARE && handles <= before.handles + SPARE && files <= before.files + 2;
    }
}
