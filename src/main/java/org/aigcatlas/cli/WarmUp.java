package org.aigcatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.serve.AtlasServer;
import org.aigcatlas.serve.ServerSettings;

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
        {"complete", "aigc show Chat"},
        {"sparql", "SELECT * { ?s ?p ?o } LIMIT 3"}
    };

    private static final List<String> PATHS = List.of("/health", "/", "/doc/id/chatgpt", "/sparql?query=ASK%20%7B%7D");

    private WarmUp() {}

    /**
     * Runs the commands, whatever their exit codes, and serves for a moment.
     *
     * @param args none
     * @throws IOException where the server that was started for it doesn't answer
     */
    public static void main(String[] args) throws IOException {
        Main.quieten();
        for (String[] command : COMMANDS) {
            Main.run(Console.ofProcess(), command);
        }
        try (Atlas atlas = Atlas.open();
                AtlasServer server = AtlasServer.start(atlas, ServerSettings.DEFAULT.onPort(0))) {
            for (String path : PATHS) {
                try (InputStream answer = server.address().resolve(path).toURL().openStream()) {
                    answer.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
