package org.aigcatlas.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.AtlasServer;
import org.aigcatlas.serve.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the graph over HTTP until it is stopped. */
@Command(name = "serve")
final class ServeCommand extends Subcommand {
    private static final String TOKEN_VARIABLE = "AIGC_TOKEN";

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable URI base;

    @Option(names = "--token-file", paramLabel = "FILE")
    private @Nullable Path tokenFile;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30")
    private int timeout;

    @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "200000")
    private int limit;

    @Option(names = "--concurrent", paramLabel = "QUESTIONS")
    private @Nullable Integer concurrent;

    @Override
    public Integer call() {
        ServerSettings asked =
                new ServerSettings(host, port, token(), Duration.ofSeconds(timeout), limit, Optional.ofNullable(base));
        ServerSettings settings = concurrent == null ? asked : asked.concurrent(concurrent);
        try (Atlas atlas = graph.openForServing(global());
                AtlasServer server = AtlasServer.start(atlas, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, atlas)));
            announce(server.address(), settings);
            server.join();
        }
        return 0;
    }

    /** A signal ends the process; what it was doing is brought to an end first. */
    private static void stop(AtlasServer server, Atlas atlas) {
        server.close();
        atlas.close();
    }

    private Optional<String> token() {
        if (tokenFile == null) {
            return Optional.ofNullable(System.getenv(TOKEN_VARIABLE)).filter(token -> !token.isBlank());
        }
        try {
            return Optional.of(Files.readString(tokenFile).strip());
        } catch (IOException e) {
            throw AtlasException.of(ProblemCode.COMMAND_TOKEN_FILE_UNREADABLE)
                    .with("file", tokenFile)
                    .at("--token-file");
        }
    }

    private void announce(URI address, ServerSettings settings) {
        Language language = language();
        PrintStream out = console().out();
        print("The atlas is served:", "图谱已启动：");
        line(language.pick("pages", "网页"), address, "");
        line("SPARQL", address, "sparql");
        line(language.pick("queries", "查询"), address, "queries");
        line(language.pick("graphs", "图"), address, "data");
        String writing = settings.token().isEmpty()
                ? language.pick("Nobody can write; set AIGC_TOKEN to allow it.", "不可写入；设置 AIGC_TOKEN 后方可写入。")
                : language.pick("Writing needs the token.", "写入需要令牌。");
        out.println(writing + language.pick(" Ctrl+C stops it.", "按 Ctrl+C 停止。"));
        out.flush();
    }

    private void line(String what, URI address, String path) {
        console().out().println("  " + address.resolve(path) + "  " + what);
    }
}
