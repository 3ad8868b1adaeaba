package org.aigcatlas.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Names the classes of a thing. */
final class Classes {
    /** The class of what has none. */
    static final String NONE = "Thing";

    private static final Set<String> KINDS_OF_TERM =
            Set.of("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty", "Ontology");
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    name -> KINDS_OF_TERM.contains(name) ? 0 : 1)
            .thenComparing(Comparator.naturalOrder());

    private Classes() {}

    /** {@return the local names of the atlas's classes that a thing has, or of others where it has none of these} */
    static List<String> of(List<Quad> about) {
        List<String> own = names(about, Iris.NS);
        List<String> names = own.isEmpty() ? names(about, "") : own;
        return names.isEmpty() ? List.of(NONE) : names;
    }

    private static List<String> names(List<Quad> about, String space) {
        return about.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getObject)
                .filter(type -> type.isURI() && type.getURI().startsWith(space))
                .filter(type -> !type.equals(OWL2.NamedIndividual.asNode()))
                .map(Classes::localName)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static String localName(Node type) {
        String iri = type.getURI();
        String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        String safe = local.replaceAll("[^A-Za-z0-9_]+", "_");
        return safe.isEmpty() ? NONE : safe;
    }
}
