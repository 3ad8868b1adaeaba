package org.aigcatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.load.catalogue.CatalogueSource;
import org.aigcatlas.load.catalogue.Edition;
import org.aigcatlas.load.catalogue.Refresh;
import org.aigcatlas.store.LocalStore;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Takes a new edition of the catalogue of models. */
@Command(
        name = "refresh",
        description = {
            "Takes a new edition of the catalogue of models, providers and prices:",
            "says what is new, gone and changed, and puts it in the place of the old one, all or nothing."
        },
        footer = {
            "%nExamples:",
            "  aigc refresh --dry-run",
            "  aigc refresh --store my-atlas",
            "  aigc refresh --from api.json --store my-atlas"
        })
final class RefreshCommand implements Callable<Integer> {
    private static final int MARK = 12;

    @ParentCommand
    private Aigc aigc;

    @Option(
            names = "--from",
            paramLabel = "URL|FILE",
            defaultValue = "https://models.dev/api.json",
            description = "The catalogue of offerings (default: ${DEFAULT-VALUE}).")
    private String from = "";

    @Option(
            names = "--models",
            paramLabel = "URL|FILE",
            description = {
                "The catalogue's list of models, such as https://models.dev/models.json.",
                "Without it the list of the edition before serves."
            })
    private @Nullable String models;

    @Option(names = "--dry-run", description = "Say what would change and stop there.")
    private boolean dryRun;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store; where there is none, one is made with the bundled graph in it.")
    private @Nullable Path store;

    @Override
    public Integer call() throws IOException {
        if (store == null && !dryRun) {
            throw AtlasException.question(
                    "--store",
                    "The bundled graph can't be changed.",
                    "Name a store of your own, --store DIR, or only look, --dry-run.");
        }
        try (CatalogueSource offerings = CatalogueSource.of(from);
                Atlas atlas = store == null ? Atlas.open() : Atlas.open(store)) {
            if (models == null) {
                run(atlas, List.of(offerings.file()));
                return 0;
            }
            try (CatalogueSource list = CatalogueSource.of(models)) {
                run(atlas, List.of(offerings.file(), list.file()));
                return 0;
            }
        }
    }

    private void run(Atlas atlas, List<Path> files) throws IOException {
        Refresh refresh = Refresh.prepare((LocalStore) atlas.store(), files, edition(files));
        CatalogueNews news = new CatalogueNews(aigc.language());
        news.remarks(refresh.report()).forEach(aigc.console()::say);
        PrintStream out = aigc.console().out();
        news.changes(refresh.comparison()).map(Console::readable).forEach(out::println);
        if (dryRun || refresh.comparison().isEmpty()) {
            return;
        }
        try (ProgressLine progress = ProgressLine.on(aigc.console(), "refresh")) {
            int inferred = refresh.publish(Atlas.publisher(), aigc.language(), progress);
            aigc.console()
                    .say(aigc.language()
                            .pick(
                                    "Published; " + inferred + " facts follow in the whole graph.",
                                    "已发布；全图共推断出 " + inferred + " 条事实。"));
        }
    }

    /** A catalogue from the web doesn't say which edition it is; what it holds and the day do. */
    private static Edition edition(List<Path> files) throws IOException {
        Path first = files.getFirst();
        if (!Files.isRegularFile(first)) {
            throw AtlasException.data(first.toString(), "There is no such file.", "Check the path.");
        }
        try (InputStream in = Files.newInputStream(first)) {
            String mark = DigestUtils.sha256Hex(in).substring(0, MARK);
            return new Edition("sha256:" + mark, LocalDate.now(ZoneOffset.UTC));
        }
    }
}
