package org.aigcatlas.cli;

/** Does a little of everything, so that the JVM can remember for later starts what that took. The launcher runs it. */
public final class WarmUp {
    private static final String[][] COMMANDS = {
        {"--help"},
        {"queries"},
        {"query", "tools-by-vendor", "--format", "csv"},
        {"query", "tools-by-vendor"},
        {"show", "chatgpt"},
        {"show", "文心一言", "--lang", "zh"},
        {"search", "chat"},
        {"search", "生成", "--lang", "zh"},
        {"stats"},
        {"why", "chatgpt", "made-by", "openai"},
        {"sparql", "SELECT * { ?s ?p ?o } LIMIT 3"}
    };

    private WarmUp() {}

    /**
     * Runs the commands, whatever their exit codes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (String[] command : COMMANDS) {
            Aigc.commandLine(Console.ofProcess()).execute(command);
        }
    }
}
