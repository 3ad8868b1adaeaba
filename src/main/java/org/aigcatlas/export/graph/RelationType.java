package org.aigcatlas.export.graph;

import java.util.Locale;
import org.aigcatlas.graph.Text;

/**
 * A kind of edge.
 *
 * @param iri the property
 * @param name its name for programs, which no other relation of the export has, whatever the capitals
 * @param label its label in the languages of the export
 * @param names its label in both languages
 */
public record RelationType(String iri, String name, String label, Text names) {

    /** {@return the name as graph databases write it, such as {@code MADE_BY}} */
    public String upperName() {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
