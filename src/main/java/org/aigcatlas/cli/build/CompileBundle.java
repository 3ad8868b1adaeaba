package org.aigcatlas.cli.build;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.load.BundleCompiler;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.text.ReproducibleIndex;

/** Compiles the bundled graph; the build runs it. */
public final class CompileBundle {
    private static final long BYTES_PER_MB = 1024 * 1024;

    private CompileBundle() {}

    /**
     * Compiles.
     *
     * @param args the project's folder and the folder of its classes
     * @throws IOException where reading or writing fails
     */
    public static void main(String[] args) throws IOException {
        ReproducibleIndex.drawNamesAlike();
        long start = System.nanoTime();
        try {
            Publisher.Outcome outcome = BundleCompiler.compile(Path.of(args[0]), Path.of(args[1]), Progress.SILENT);
            System.out.println("Compiled the graph: " + outcome.added() + " statements, " + outcome.inferred()
                    + " facts that follow; "
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s ("
                    + processor() + " s of processor time), " + heap() + " MB of heap at the most.");
        } catch (AtlasException e) {
            System.err.println("The graph can't be compiled:");
            e.problems().forEach(problem -> System.err.println("  " + problem));
            System.exit(1);
        }
    }

    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toSeconds();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / BYTES_PER_MB;
    }
}
