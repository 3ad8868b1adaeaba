package org.aigcatlas.search;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.apache.jena.vocabulary.OWL;

/** What the classes of OWL are called that the terms of a vocabulary are of; the graph has no labels for them. */
final class OwlClasses {
    private static final List<Named> ALL = List.of(
            new Named(OWL.Class.getURI(), "class", "类"),
            new Named(OWL.ObjectProperty.getURI(), "relation", "关系"),
            new Named(OWL.DatatypeProperty.getURI(), "attribute", "属性"),
            new Named(OWL.AnnotationProperty.getURI(), "annotation", "注释"),
            new Named(OWL.Ontology.getURI(), "vocabulary", "词汇表"));

    private OwlClasses() {}

    /** {@return the class with its names; empty where it isn't one of OWL's} */
    static Optional<Named> named(String iri) {
        return ALL.stream().filter(one -> one.iri().equals(iri)).findFirst();
    }
}
