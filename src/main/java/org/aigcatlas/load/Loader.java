package org.aigcatlas.load;

import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;

/** Turns a source file into statements. */
public interface Loader {

    /**
     * Says whether this loader reads such a file.
     *
     * @param file the file
     * @return whether its name or its content is of this loader's kind
     */
    boolean reads(Path file);

    /**
     * Reads a file.
     *
     * @param addition the file, the graph that it goes to and its base
     * @param to where the statements go
     * @throws org.aigcatlas.graph.AtlasException where the file can't be read, with its name and line
     */
    void load(SourceFile addition, StreamRDF to);
}
