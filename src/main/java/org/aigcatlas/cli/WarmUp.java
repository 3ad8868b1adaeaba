package org.aigcatlas.cli;

import picocli.CommandLine;

/** Does a little of everything, so that the JVM can remember for later starts what that took. The launcher runs it. */
public final class WarmUp {
    private static final String[][] COMMANDS = {
        {"queries"},
        {"query", "tools-by-vendor", "--format", "csv"},
        {"query", "tools-by-vendor"},
        {"show", "chatgpt"},
        {"search", "chat"},
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
            new CommandLine(new Aigc()).execute(command);
        }
    }
}
