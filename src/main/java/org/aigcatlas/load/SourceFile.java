package org.aigcatlas.load;

import java.nio.file.Path;
import java.util.Optional;
import org.aigcatlas.load.rdf.FileDocuments;
import org.aigcatlas.load.rdf.RdfReader;
import org.apache.jena.riot.system.StreamRDF;

/**
 * A file and the graph that it goes to.
 *
 * @param file the file
 * @param graph the IRI of the named graph for its triples; quads keep the graph that the file names
 * @param base what relative addresses in the file are relative to; where it is empty, the file's own address
 */
public record SourceFile(Path file, String graph, Optional<String> base) {

    /** A file whose relative addresses are relative to its own. */
    public SourceFile(Path file, String graph) {
        this(file, graph, Optional.empty());
    }

    /**
     * Reads it, in whichever syntax of RDF its name tells.
     *
     * @param to where the statements go
     * @throws org.aigcatlas.graph.AtlasException where the file can't be read, with its name and line
     */
    public void read(StreamRDF to) {
        FileDocuments.forEach(file, base, graph, document -> RdfReader.read(document, to));
    }
}
