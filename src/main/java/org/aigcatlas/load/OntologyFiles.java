package org.aigcatlas.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;

/** Which file of the ontology's folder goes to which graph. */
public final class OntologyFiles {
    private OntologyFiles() {}

    /**
     * Lists the files that make the bundled graph.
     *
     * @param folder the folder {@code ontology/}
     * @return the vocabulary, the links and every file or folder of {@code data/}, each to the graph of its name
     */
    public static List<SourceFile> in(Path folder) {
        List<SourceFile> additions = new ArrayList<>();
        additions.add(new SourceFile(folder.resolve("aigc.ttl"), Iris.GRAPH + "vocabulary"));
        additions.add(new SourceFile(folder.resolve("alignments.ttl"), Iris.GRAPH + "links"));
        try (Stream<Path> data = Files.list(folder.resolve("data"))) {
            data.sorted().map(OntologyFiles::data).forEach(additions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(additions);
    }

    private static SourceFile data(Path file) {
        return new SourceFile(file, Iris.GRAPH + file.getFileName().toString().replaceFirst("\\..*", ""));
    }
}
