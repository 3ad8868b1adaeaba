package org.aigcatlas;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.OntologyFiles;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.QueryRegistry;

/**
 * The curated part of the atlas: what people wrote by hand, without the catalogues. What is expected of a query doesn't
 * change when a catalogue does.
 */
public final class Curated {
    /** The folder {@code ontology/}. */
    public static final Path ONTOLOGY = Path.of("ontology");

    private static final Set<String> FILES = Set.of(
            "aigc.ttl", "alignments.ttl", "article.ttl", "editorial.ttl", "glossary.ttl", "sources.ttl", "tasks.ttl");

    private Curated() {}

    /** {@return the curated files, each with its graph} */
    public static List<SourceFile> files() {
        return OntologyFiles.in(ONTOLOGY).stream()
                .filter(addition -> FILES.contains(addition.file().getFileName().toString()))
                .toList();
    }

    /** {@return the names of the queries that the curated part alone answers: those with neither of the tags {@code landscape} and {@code field}} */
    public static Stream<String> queries() {
        return new QueryRegistry()
                .all().stream()
                        .filter(query -> !query.tags().contains("landscape")
                                && !query.tags().contains("field"))
                        .map(CannedQuery::name);
    }

    /** {@return the curated graph in memory, inferred over and checked; the caller closes it} */
    public static Atlas open() {
        Atlas atlas = Atlas.inMemory();
        atlas.load(files(), Language.EN, Progress.SILENT);
        return atlas;
    }
}
