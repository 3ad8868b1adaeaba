package org.aigcatlas.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.load.diff.AtlasDiff;
import org.aigcatlas.load.diff.AtlasVersion;
import org.aigcatlas.load.diff.DiffRows;
import org.aigcatlas.query.ColumnWords;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.vocabulary.OWL;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two versions of the atlas. */
@Command(name = "diff")
final class DiffCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "OLD")
    private Path older = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW")
    private @Nullable Path newer;

    @Option(names = "--details")
    private boolean details;

    @Option(names = "--of", paramLabel = "CLASS")
    private List<String> types = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() throws IOException {
        format.check();
        Set<String> wanted = wanted();
        AtlasVersion before = version(older);
        AtlasVersion after = newer == null ? bundled() : version(newer);
        AtlasDiff whole = AtlasDiff.between(before, after);
        AtlasDiff diff = wanted.isEmpty() ? whole : whole.of(wanted);
        if (format.isTable() && diff.changes().isEmpty()) {
            print("Nothing changed.", "没有变化。");
            return 0;
        }
        DiffRows rows = new DiffRows(diff);
        ColumnWords words = new ColumnWords();
        format.print(
                details ? rows.details() : rows.counts(),
                column -> words.of(column, language()),
                console(),
                language());
        return 0;
    }

    private Set<String> wanted() {
        if (types.isEmpty()) {
            return Set.of();
        }
        try (Atlas atlas = Atlas.open()) {
            return types.stream()
                    .map(name -> atlas.names().resolve(name, OWL.Class.getURI()).iri())
                    .collect(Collectors.toSet());
        }
    }

    private static AtlasVersion bundled() {
        try (Atlas atlas = Atlas.open()) {
            return AtlasVersion.of((LocalStore) atlas.store());
        }
    }

    private static AtlasVersion version(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            StoreOption.requireStore(place);
            return AtlasVersion.ofStore(place);
        }
        return AtlasVersion.ofFile(place);
    }
}
