package org.aigcatlas.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Answer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.RDFS;

/** A graph as rows for a reader: a triple a row, each thing with its name. */
final class TripleRows {
    private static final List<String> PARTS = List.of("subject", "relation", "object");
    private static final List<String> COLUMNS = PARTS.stream()
            .flatMap(part -> Stream.of(part, part + "_en", part + "_zh"))
            .toList();

    private final Function<String, Named> names;
    private final Function<String, Optional<Named>> terms;

    /**
     * Rows with these names.
     *
     * @param names the name of a thing by its IRI
     * @param terms the name of a term of RDF, RDFS or OWL, which no graph names
     */
    TripleRows(Function<String, Named> names, Function<String, Optional<Named>> terms) {
        this.names = names;
        this.terms = terms;
    }

    /** {@return the triples, sorted; labels show as the names of things and have no rows of their own} */
    Answer.Rows of(Graph graph) {
        Map<String, Named> named = graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .collect(Collectors.toMap(iri -> iri, iri -> terms.apply(iri).orElseGet(() -> names.apply(iri))));
        return new Answer.Rows(
                COLUMNS,
                graph.stream()
                        .filter(triple -> !triple.getPredicate().equals(RDFS.label.asNode()))
                        .sorted(Comparator.comparing(Triple::toString))
                        .map(triple -> row(triple, named))
                        .toList());
    }

    private static Binding row(Triple triple, Map<String, Named> named) {
        BindingBuilder row = BindingFactory.builder();
        add(row, PARTS.get(0), triple.getSubject(), named);
        add(row, PARTS.get(1), triple.getPredicate(), named);
        add(row, PARTS.get(2), triple.getObject(), named);
        return row.build();
    }

    private static void add(BindingBuilder row, String part, Node node, Map<String, Named> named) {
        row.add(Var.alloc(part), node);
        if (node.isURI()) {
            Optional.ofNullable(named.get(node.getURI())).ifPresent(thing -> {
                row.add(Var.alloc(part + "_en"), NodeFactory.createLiteralLang(thing.en(), "en"));
                row.add(Var.alloc(part + "_zh"), NodeFactory.createLiteralLang(thing.zh(), "zh"));
            });
        }
    }
}
