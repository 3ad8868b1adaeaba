package org.aigcatlas.serve.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;

/** The versions of the vocabulary: the one that the store holds, and those published before it. */
final class VocabularyVersions {
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");

    private final ThingDocuments documents;
    private final VersionedCache<String, Optional<Graph>> published = new VersionedCache<>(
            MemorySize.share(256), graph -> graph.map(MemorySize::of).orElse(0L));

    VocabularyVersions(ThingDocuments documents) {
        this.documents = documents;
    }

    /**
     * Finds a version.
     *
     * @param version its number, such as {@code 0.2.0}
     * @return its statements; empty where there is no such version
     */
    Optional<Graph> find(String version) {
        if (!VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        Graph present = documents.vocabulary();
        Node address = NodeFactory.createURI(Iris.VOCABULARY + "/" + version);
        return present.contains(Node.ANY, OWL2.versionIRI.asNode(), address)
                ? Optional.of(present)
                : published.get("", version, () -> former(version));
    }

    private static Optional<Graph> former(String version) {
        try (InputStream file =
                VocabularyVersions.class.getResourceAsStream("/ontology/versions/" + version + ".ttl")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(RdfSyntax.TURTLE.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
