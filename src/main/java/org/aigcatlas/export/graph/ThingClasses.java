package org.aigcatlas.export.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** The classes of a thing, those of the atlas before all others. */
final class ThingClasses {
    private static final Set<String> KINDS_OF_TERM = Set.of(
            OWL2.Class.getURI(),
            OWL2.ObjectProperty.getURI(),
            OWL2.DatatypeProperty.getURI(),
            OWL2.AnnotationProperty.getURI(),
            OWL2.Ontology.getURI());
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    iri -> KINDS_OF_TERM.contains(iri) ? 0 : 1)
            .thenComparing(IriWords::local)
            .thenComparing(Comparator.naturalOrder());

    private ThingClasses() {}

    /** {@return the IRIs of the atlas's classes that a thing has, or of others where it has none of these, sorted} */
    static List<String> of(List<Quad> about) {
        List<String> own = iris(about, Iris.NS);
        return own.isEmpty() ? iris(about, "") : own;
    }

    /** {@return the first of a thing's classes; the class of all things where it has none} */
    static String first(List<String> classes) {
        return classes.isEmpty() ? OWL2.Thing.getURI() : classes.getFirst();
    }

    private static List<String> iris(List<Quad> about, String space) {
        return about.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getObject)
                .filter(type -> type.isURI() && type.getURI().startsWith(space))
                .filter(type -> !type.equals(OWL2.NamedIndividual.asNode()))
                .map(Node::getURI)
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}
