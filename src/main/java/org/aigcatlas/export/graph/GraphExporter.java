package org.aigcatlas.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.scope.Selection;

/** The exporter of a format that is one file of nodes and edges. */
public interface GraphExporter extends Exporter.OfFile {
    /**
     * Writes the file.
     *
     * @param graph the nodes and edges of what is exported
     * @param out where to; not closed
     * @throws IOException where writing fails
     */
    void write(PropertyGraph graph, OutputStream out) throws IOException;

    @Override
    default void write(Selection selection, OutputStream out) throws IOException {
        write(PropertyGraph.of(selection), out);
    }
}
