package org.aigcatlas.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aigcatlas.cli.output.Console;

/** Runs commands as a person does, and keeps what they print. */
public final class Shell {
    private Shell() {}

    /**
     * What a command printed and how it ended.
     *
     * @param code the exit code
     * @param out the results
     * @param err everything else
     */
    public record Ended(int code, String out, String err) {

        /** {@return the lines of the results} */
        public List<String> lines() {
            return out.lines().toList();
        }
    }

    /** {@return how a command ended whose output goes to a file or a pipe} */
    public static Ended run(String... words) {
        return run(false, words);
    }

    /** {@return how a command ended that ran on a terminal of 80 columns} */
    public static Ended onTerminal(String... words) {
        return run(true, words);
    }

    private static Ended run(boolean terminal, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), terminal, false, 80);
        int code = Main.run(console, words);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
