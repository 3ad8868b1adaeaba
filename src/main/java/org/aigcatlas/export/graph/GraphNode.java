package org.aigcatlas.export.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.graph.Text;

/**
 * A thing as a node.
 *
 * @param id its short id, unique among nodes and edges
 * @param iri its IRI
 * @param label its name in the languages of the export; in another where it has none of these; the short id where it has none at all
 * @param names its name in both languages; empty where it has none in one
 * @param definitions what it is, in the languages of the export; empty where nobody has said so in one
 * @param type the local name of its class, or of the first by name where it has several
 * @param classes the local names of all its classes, sorted
 * @param attributes its other attributes by name; each is declared, and none is empty
 */
public record GraphNode(
        String id,
        String iri,
        String label,
        Text names,
        Text definitions,
        String type,
        List<String> classes,
        Map<String, Object> attributes) {

    /** {@return the lines of its label: its name in each language of the export, each name once} */
    public List<String> lines() {
        List<String> lines = Stream.of(names.en(), names.zh())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return lines.isEmpty() ? List.of(label) : lines;
    }
}
