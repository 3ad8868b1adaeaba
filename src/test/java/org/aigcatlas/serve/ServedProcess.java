package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.ChildJvm;

/** {@code aigc serve} as a process of its own, with what it says. */
record ServedProcess(Process process, URI address, Path errors) implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    /**
     * Starts it.
     *
     * @param folder where what it says on standard error is kept
     * @param properties properties of the system, each as {@code name=value}
     * @param options the options of the command
     * @return the process, once it serves
     */
    static ServedProcess start(Path folder, List<String> properties, String... options) throws IOException {
        // What the tests set for logging is the tests' own.
        String classPath = Stream.of(System.getProperty("java.class.path").split(":", -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(":"));
        List<String> machine = Stream.concat(
                        Stream.of(ChildJvm.cache()), properties.stream().map(property -> "-D" + property))
                .toList();
        List<String> command = new ArrayList<>(
                ChildJvm.command(classPath, machine, "org.aigcatlas.cli.Main", "serve", "--port", "0", "--lang", "en"));
        command.addAll(List.of(options));
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).as(Files.readString(errors)).isNotNull();
        URI address = URI.create(said.readLine().strip().replaceFirst(" .*", ""));
        return new ServedProcess(process, address, errors);
    }

    /** {@return what asks it} */
    Client client() {
        return new Client(address);
    }

    /** {@return what it has said on standard error so far} */
    String said() throws IOException {
        return Files.readString(errors);
    }

    /** Sends it the signal that a service manager sends. */
    void terminate() {
        process.destroy();
    }

    /** {@return its exit code, once it has ended} */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
