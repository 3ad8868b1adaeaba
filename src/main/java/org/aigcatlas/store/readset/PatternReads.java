package org.aigcatlas.store.readset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** What is read for the patterns and paths of a query. */
final class PatternReads {
    private static final String TEXT = "http://jena.apache.org/text#";

    private final ReadSetBuilder read;
    private final Function<Triple, Optional<Set<Node>>> lookup;

    /**
     * Adds to what is read.
     *
     * @param lookup finds what may be in the place of a pattern's one variable; empty where that is too much
     */
    PatternReads(ReadSetBuilder read, Function<Triple, Optional<Set<Node>>> lookup) {
        this.read = read;
        this.lookup = lookup;
    }

    /** Adds what is read to find the statements of a graph that fit a pattern, joined with what has this scope. */
    void add(Node graph, Triple pattern, QueryScope scope) {
        Node subject = pattern.getSubject();
        Node property = pattern.getPredicate();
        Node object = pattern.getObject();
        if (property.isURI() && isFunction(property.getURI())) {
            read.add(ReadSet.ALL);
            return;
        }
        ReadSet plain = ReadSet.of(graph, subject, property, object);
        ReadSet found = plain.isAll()
                ? candidates(subject, scope, one -> ReadSet.of(Node.ANY, one, Node.ANY, Node.ANY))
                        .or(() -> candidates(object, scope, one -> ReadSet.of(Node.ANY, Node.ANY, Node.ANY, one)))
                        .or(() -> candidates(property, scope, one -> ReadSet.of(Node.ANY, Node.ANY, one, Node.ANY)))
                        .orElse(plain)
                : plain;
        read.add(found);
    }

    private Optional<ReadSet> candidates(Node place, QueryScope scope, Function<Node, ReadSet> reads) {
        return scope.candidates(place, lookup).map(found -> {
            ReadSetBuilder all = new ReadSetBuilder();
            found.forEach(one -> all.add(reads.apply(one)));
            return all.build();
        });
    }

    /** Adds what is read to find where a path leads in a graph, joined with what has this scope. */
    void add(Node graph, TriplePath path, QueryScope scope) {
        Path steps = path.getPath();
        List<String> properties = PathProperties.of(steps);
        if (PathProperties.negates(steps) || properties.stream().anyMatch(PatternReads::isFunction)) {
            read.add(ReadSet.ALL);
        } else if (steps instanceof P_Link link) {
            add(graph, Triple.create(path.getSubject(), link.getNode(), path.getObject()), scope);
        } else {
            properties.forEach(iri -> read.add(ReadSet.ofProperties(Set.of(NodeFactory.createURI(iri)))));
            if (PathProperties.mayHaveNoStep(steps)) {
                nodes(path, scope);
            }
        }
    }

    /** Where a path may have no step, it matters whether there is a node at its end, be it named or a variable. */
    private void nodes(TriplePath path, QueryScope scope) {
        Set<Node> named = Stream.of(path.getSubject(), path.getObject())
                .filter(Node::isConcrete)
                .collect(Collectors.toSet());
        Set<Var> ends = QueryScope.variables(path.getSubject(), path.getObject());
        if (!named.isEmpty()) {
            nodes(named);
        } else if (ends.stream().noneMatch(scope.nodes()::contains)) {
            ends.stream()
                    .flatMap(end -> Optional.ofNullable(scope.values().get(end)).stream())
                    .findFirst()
                    .ifPresentOrElse(this::nodes, () -> read.add(ReadSet.ALL));
        }
    }

    private void nodes(Set<Node> nodes) {
        nodes.forEach(one -> {
            read.add(ReadSet.of(Node.ANY, one, Node.ANY, Node.ANY));
            read.add(ReadSet.of(Node.ANY, Node.ANY, Node.ANY, one));
        });
    }

    private static boolean isFunction(String property) {
        return property.startsWith(TEXT)
                || property.startsWith("java:")
                || property.startsWith(ARQConstants.ARQPropertyFunctionLibraryURI)
                || PropertyFunctionRegistry.get().isRegistered(property);
    }
}
