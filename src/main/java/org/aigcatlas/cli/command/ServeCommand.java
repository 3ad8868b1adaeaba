package org.aigcatlas.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.log.LogForm;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.AtlasServer;
import org.aigcatlas.serve.ServerSettings;
import org.aigcatlas.serve.access.AccessSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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

    @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "500000")
    private int limit;

    @Option(names = "--concurrent", paramLabel = "QUESTIONS")
    private @Nullable Integer concurrent;

    @Option(names = "--cors", paramLabel = "ORIGIN")
    private List<String> origins = List.of();

    @Option(names = "--allow-host", paramLabel = "NAME")
    private List<String> hosts = List.of();

    @Option(names = "--grace", paramLabel = "SECONDS", defaultValue = "20")
    private double grace;

    @Option(names = "--slow-queries", paramLabel = "SECONDS", defaultValue = "5")
    private double slow;

    /** Takes note of the form of the log, which was chosen before anything was logged. */
    @Option(names = LogForm.OPTION, paramLabel = "text|json", defaultValue = "text")
    void chosen(LogForm log) {
        // A word that is no form is refused all the same.
    }

    @Override
    public Integer call() throws InterruptedException {
        if (grace < 0) {
            throw AtlasException.of(ProblemCode.SETTING_GRACE_NEGATIVE).at("--grace");
        }
        ServerSettings settings = settings();
        try (Atlas atlas = graph.openForServing(global(), settings.token().isPresent());
                AtlasServer server = AtlasServer.start(atlas, settings)) {
            StopSignals signals = StopSignals.heard();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, atlas)));
            announce(server.address(), settings);
            signals.await();
            endInOrder(server);
        }
        return 0;
    }

    private ServerSettings settings() {
        ServerSettings settings = new ServerSettings(
                host,
                port,
                token(),
                graph.timeWhenServing(),
                limit,
                Optional.ofNullable(base),
                new AccessSettings(origins, hosts),
                seconds(slow),
                ServiceLimits.DEFAULT);
        return concurrent == null ? settings : settings.concurrent(concurrent);
    }

    private static Duration seconds(double number) {
        return Duration.ofMillis(Math.round(number * 1000));
    }

    private void endInOrder(AtlasServer server) {
        long cut = server.drain(seconds(grace));
        if (cut > 0) {
            say("Ended, with " + cut + " requests cut that were still running.", "已结束；仍在运行的 " + cut + " 个请求被中断。");
            // What still runs may write: the store is left to come to itself at the next start, as after a crash.
            Runtime.getRuntime().halt(ExitCode.SOFTWARE);
        }
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
