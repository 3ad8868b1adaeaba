package org.aigcatlas.cli;

/** The way in from the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        System.exit(RootCommand.commandLine(Console.ofProcess()).execute(args));
    }
}
