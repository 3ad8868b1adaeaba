package org.aigcatlas.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where a command's words go. Colours and widths are those of a terminal, where there is one.
 *
 * @param out results
 * @param err everything else
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person sees progress
 * @param width the terminal's columns; results elsewhere have no width
 */
public record Console(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int width) {
    private static final int USUAL_WIDTH = 80;
    private static final String TERMINAL_PROPERTY = "aigc.terminal";
    private static final String WIDTH_PROPERTY = "aigc.width";

    /** {@return the console of this process; the launcher says which of its streams are terminals} */
    public static Console ofProcess() {
        List<String> terminals =
                List.of(System.getProperty(TERMINAL_PROPERTY, "").split(",", -1));
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Console(
                utf8(new ResultStream()),
                utf8(new FileOutputStream(FileDescriptor.err)),
                terminals.contains("out") && !plain,
                terminals.contains("err") && !plain,
                Optional.ofNullable(Integer.getInteger(WIDTH_PROPERTY))
                        .filter(columns -> columns >= 20)
                        .orElse(USUAL_WIDTH));
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** {@return the text in bold on a terminal} */
    public String bold(String text) {
        return styled("1", text);
    }

    /** {@return the text faint on a terminal} */
    public String dim(String text) {
        return styled("2", text);
    }

    /** {@return the text in green on a terminal} */
    public String green(String text) {
        return styled("32", text);
    }

    String yellow(String text) {
        return styled("33", text);
    }

    /** {@return the text without what could steer a terminal: what the graph says is to be read, not obeyed} */
    public static String readable(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    private String styled(String code, String text) {
        return outIsTerminal && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** Says a line that isn't a result. */
    public void say(String line) {
        err.println(line);
    }
}
