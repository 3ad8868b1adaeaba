package org.aigcatlas.infer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * The facts of which a change makes something else, or may.
 *
 * @param all those that have come or gone, and those that claims speak of which were changed
 * @param perhapsGone those of them that may be premises no more
 */
public record TouchedFacts(Set<Triple> all, Set<Triple> perhapsGone) {
    private static final Set<Node> PARTS_OF_CLAIMS =
            Set.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode(), Terms.STANDING);

    public TouchedFacts {
        all = Set.copyOf(all);
        perhapsGone = Set.copyOf(perhapsGone);
    }

    /** A node that says what is claimed, in the graph that says so. */
    private record Claim(Node graph, Node node) {}

    /**
     * Finds them.
     *
     * @param dataset the dataset after the change
     * @param changes the change
     * @return what it touches, conclusions aside
     */
    public static TouchedFacts of(DatasetGraph dataset, ChangeLog.Changes changes) {
        Set<Triple> gone = new HashSet<>();
        stated(changes.deleted()).forEach(quad -> gone.add(quad.asTriple()));
        Set<Quad> added = Set.copyOf(changes.added());
        claims(changes)
                .flatMap(claim -> facts(dataset, changes, claim))
                .filter(fact -> !isNew(dataset, fact, added))
                .forEach(gone::add);
        Set<Triple> all = new HashSet<>(gone);
        stated(changes.added()).forEach(quad -> all.add(quad.asTriple()));
        claims(changes).flatMap(claim -> facts(dataset, changes, claim)).forEach(all::add);
        return new TouchedFacts(all, gone);
    }

    private static Stream<Quad> stated(List<Quad> quads) {
        return quads.stream().filter(quad -> !quad.getGraph().equals(Terms.INFERRED_GRAPH));
    }

    private static Stream<Claim> claims(ChangeLog.Changes changes) {
        return Stream.concat(changes.added().stream(), changes.deleted().stream())
                .filter(quad -> PARTS_OF_CLAIMS.contains(quad.getPredicate()))
                .map(quad -> new Claim(quad.getGraph(), quad.getSubject()))
                .distinct();
    }

    /** What a claim says or has said, each subject with each predicate and object that it names or has named. */
    private static Stream<Triple> facts(DatasetGraph dataset, ChangeLog.Changes changes, Claim claim) {
        Set<Node> predicates = parts(dataset, changes, claim, RDF.predicate.asNode());
        Set<Node> objects = parts(dataset, changes, claim, RDF.object.asNode());
        return parts(dataset, changes, claim, RDF.subject.asNode()).stream().flatMap(subject -> predicates.stream()
                .flatMap(predicate -> objects.stream().map(object -> Triple.create(subject, predicate, object))));
    }

    private static Set<Node> parts(DatasetGraph dataset, ChangeLog.Changes changes, Claim claim, Node part) {
        Set<Node> parts = new HashSet<>();
        dataset.find(claim.graph(), claim.node(), part, Node.ANY).forEachRemaining(quad -> parts.add(quad.getObject()));
        changes.deleted().stream()
                .filter(quad -> quad.getPredicate().equals(part)
                        && quad.getSubject().equals(claim.node())
                        && quad.getGraph().equals(claim.graph()))
                .forEach(quad -> parts.add(quad.getObject()));
        return parts;
    }

    private static boolean isNew(DatasetGraph dataset, Triple fact, Set<Quad> added) {
        return dataset.stream(Node.ANY, fact.getSubject(), fact.getPredicate(), fact.getObject())
                .filter(quad -> !quad.getGraph().equals(Terms.INFERRED_GRAPH))
                .allMatch(added::contains);
    }
}
