package org.aigcatlas.load;

import java.nio.file.Path;

/**
 * A file and the graph that it goes to.
 *
 * @param file the file
 * @param graph the IRI of the named graph for its triples; quads keep the graph that the file names
 */
public record Addition(Path file, String graph) {}
