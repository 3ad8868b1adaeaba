package org.aigcatlas.load;

import java.nio.file.Path;
import org.aigcatlas.load.rdf.FileDocuments;
import org.aigcatlas.load.rdf.RdfReader;
import org.apache.jena.riot.system.StreamRDF;

/** Reads RDF files in every syntax that Jena knows, by the ending of their name. */
public final class RdfLoader implements Loader {

    @Override
    public boolean reads(Path file) {
        return FileDocuments.isZip(file)
                || FileDocuments.syntax(String.valueOf(file.getFileName())).isPresent();
    }

    @Override
    public void load(SourceFile addition, StreamRDF to) {
        FileDocuments.forEach(
                addition.file(), addition.base(), addition.graph(), document -> RdfReader.read(document, to));
    }
}
