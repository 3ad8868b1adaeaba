package org.aigcatlas.load.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The ways in, for tests. */
final class Door {
    static final String BASE = "https://example.org/doc";

    private Door() {}

    /** What a text holds. */
    static DatasetGraph text(RdfSyntax lang, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        RdfReader.read(
                new Incoming("test", lang, BASE, "", Optional.empty(), () -> new ByteArrayInputStream(bytes)),
                StreamRDFLib.dataset(dataset));
        return dataset;
    }

    /** What a file holds. */
    static DatasetGraph file(Path folder, String name, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve(name), bytes);
            DatasetGraph dataset = DatasetGraphFactory.createGeneral();
            FileDocuments.forEach(
                    file, Optional.empty(), "", document -> RdfReader.read(document, StreamRDFLib.dataset(dataset)));
            return dataset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
