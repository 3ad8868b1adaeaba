package org.aigcatlas.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.cli.output.ProgressLine;
import org.aigcatlas.cli.output.RefreshReport;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.OutgoingLimits;
import org.aigcatlas.load.catalogue.Refresh;
import org.aigcatlas.load.catalogue.read.CatalogueFile;
import org.aigcatlas.load.catalogue.read.CatalogueSource;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.store.LocalStore;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a new edition of the catalogue of models. */
@Command(name = "refresh")
final class RefreshCommand extends Subcommand {
    private static final int MARK = 12;

    @Option(names = "--from", paramLabel = "URL|FILE", defaultValue = "https://models.dev/api.json")
    private String from = "";

    @Option(names = "--models", paramLabel = "URL|FILE")
    private @Nullable String models;

    @Option(names = "--format", paramLabel = "CATALOGUE", completionCandidates = CatalogueWords.class)
    private @Nullable String format;

    @Option(names = "--date", paramLabel = "DAY")
    private @Nullable String date;

    @Option(names = "--allow-shrink")
    private boolean mayShrink;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Mixin
    private StoreOption store = new StoreOption();

    /** Whose catalogues are taken. */
    static final class CatalogueWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Catalogue.words().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> directory = store.directory();
        if (directory.isEmpty() && !dryRun) {
            throw AtlasException.of(ProblemCode.COMMAND_STORE_OR_DRY_RUN_NEEDED).at(StoreOption.NAME);
        }
        Optional<Catalogue> catalogue = catalogue();
        Duration time = timeout.given().orElse(OutgoingLimits.CATALOGUE.whole());
        Optional<LocalDate> day = EditionDate.given(Optional.ofNullable(date));
        try (CatalogueSource offerings = CatalogueSource.of(from, time);
                Atlas atlas = directory.map(Atlas::open).orElseGet(Atlas::open)) {
            Edition edition = edition(offerings.file(), day.or(() -> EditionDate.of(from)));
            if (models == null) {
                run(atlas, List.of(offerings.file()), catalogue, edition);
                return 0;
            }
            try (CatalogueSource list = CatalogueSource.of(models, time)) {
                run(atlas, List.of(offerings.file(), list.file()), catalogue, edition);
                return 0;
            }
        }
    }

    private Optional<Catalogue> catalogue() {
        return Optional.ofNullable(format).map(word -> Catalogue.of(word)
                .orElseThrow(() -> AtlasException.of(ProblemCode.CATALOGUE_FORMAT_UNKNOWN)
                        .with("name", word)
                        .with("names", Catalogue.words())
                        .at("--format")));
    }

    private void run(Atlas atlas, List<Path> files, Optional<Catalogue> catalogue, Edition edition) {
        Refresh refresh = Refresh.prepare(
                (LocalStore) atlas.store(),
                files,
                catalogue.orElseGet(() -> CatalogueFile.recognise(files.getFirst())),
                edition);
        RefreshReport news = new RefreshReport(language());
        news.remarks(refresh.report()).forEach(console()::say);
        if (edition.date().isEmpty()) {
            say("The day of this edition is unknown; --date says it.", "这一版的日期不明，可用 --date 注明。");
        }
        Optional<Problem> shrinkage = refresh.comparison().shrinkage();
        if (dryRun || mayShrink || shrinkage.isEmpty()) {
            PrintStream out = console().out();
            news.changes(refresh.comparison()).map(Console::readable).forEach(out::println);
        }
        if (dryRun) {
            shrinkage.ifPresent(problem -> console().say(problem.sentence(language())));
        } else if (!refresh.comparison().isEmpty()) {
            publish(refresh);
        }
    }

    private void publish(Refresh refresh) {
        try (ProgressLine progress = progress("refresh")) {
            sayPublished(refresh.publish(Atlas.publisher(), mayShrink, language(), progress));
        }
    }

    /** A catalogue doesn't say which edition it is; what it holds does. */
    private static Edition edition(Path file, Optional<LocalDate> day) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw AtlasException.of(ProblemCode.FILE_ABSENT).at(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            String mark = DigestUtils.sha256Hex(in).substring(0, MARK);
            return new Edition("sha256:" + mark, day);
        }
    }
}
