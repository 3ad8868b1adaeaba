package org.aigcatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs of others, run by tests. Where one is not installed, the test is skipped with a line saying so; on the
 * project's own builder, where all are, it fails.
 */
public final class Outside {
    private static final long PATIENCE_SECONDS = 600;
    private static final Path MOUNT = Path.of("/usr/bin/mount");
    private static final Path NODE_MODULES = Path.of("src", "test", "js", "node_modules");

    /**
     * What a program did.
     *
     * @param exitCode its exit code
     * @param output its standard output
     * @param errors its standard error
     */
    public record Outcome(int exitCode, String output, String errors) {
        /** {@return the standard output of a program that ended well} */
        public String orFail() {
            assertThat(exitCode).as(errors).isZero();
            return output;
        }
    }

    private Outside() {}

    /** Goes on only where a program is installed. */
    public static void needs(Path program) {
        needs(Files.isExecutable(program), program.toString());
    }

    /** Goes on only where a file of something installed is there. */
    public static void needs(Path file, String what) {
        needs(Files.exists(file), what);
    }

    /** Goes on only where a package of npm is installed for the tests. */
    public static void needsPackage(String name) {
        needs(Files.isDirectory(NODE_MODULES.resolve(name)), "the npm package " + name);
    }

    /** Goes on only where a disk of this size, in memory, can be mounted; to be unmounted afterwards. */
    public static void needsMount(Path directory, String size) {
        boolean isMounted = Files.isExecutable(MOUNT)
                && run(MOUNT.toString(), "-t", "tmpfs", "-o", "size=" + size, "tmpfs", directory.toString())
                                .exitCode()
                        == 0;
        needs(isMounted, "the right to mount a disk");
    }

    /** Takes a disk away again. */
    public static void unmount(Path directory) {
        run("/usr/bin/umount", "-l", directory.toString()).orFail();
    }

    private static void needs(boolean there, String what) {
        if (there) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            fail(what + " is not installed, and the builder needs it");
        }
        abort("skipped: " + what + " is not installed");
    }

    /** {@return a command that runs without the right to write wherever it likes, which the system's first user has} */
    public static String[] bound(String... command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        Path program = Path.of("/usr/bin/setpriv");
        needs(program);
        return Stream.concat(
                        Stream.of(program.toString(), "--bounding-set=-dac_override,-dac_read_search"),
                        Stream.of(command))
                .toArray(String[]::new);
    }

    /**
     * Runs a program.
     *
     * @param command the program and its arguments
     * @return what it did
     */
    public static Outcome run(String... command) {
        return run(new byte[0], command);
    }

    /**
     * Runs a program.
     *
     * @param input its standard input
     * @param command the program and its arguments
     * @return what it did
     */
    public static Outcome run(byte[] input, String... command) {
        try {
            Path in = Files.createTempFile("in", ".tmp");
            Path out = Files.createTempFile("out", ".tmp");
            Path err = Files.createTempFile("err", ".tmp");
            Files.write(in, input);
            Process process = new ProcessBuilder(List.of(command))
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                fail(String.join(" ", command) + " did not end");
            }
            Outcome outcome = new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            for (Path file : List.of(in, out, err)) {
                Files.delete(file);
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
