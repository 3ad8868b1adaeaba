package org.aigcatlas.infer;

import java.util.List;
import java.util.function.Function;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A proof as RDF: each fact of it is a statement, which names the claims, conclusions, graphs or statements that it was
 * derived from (PROV-O, {@code prov:wasDerivedFrom}) and the rule that it was derived by ({@code prov:wasInfluencedBy}).
 */
public final class ProofGraph {
    private static final Node INFLUENCED_BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasInfluencedBy");

    private final Function<Triple, List<Node>> claims;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private ProofGraph(Function<Triple, List<Node>> claims) {
        this.claims = claims;
    }

    /**
     * Writes a proof as RDF.
     *
     * @param proof the proof
     * @param claims finds the claims that state a fact
     * @return the statements of the proof
     */
    public static Graph of(Proof proof, Function<Triple, List<Node>> claims) {
        ProofGraph made = new ProofGraph(claims);
        made.add(proof);
        return made.graph;
    }

    private Node add(Proof proof) {
        Node statement = NodeFactory.createBlankNode();
        Triple fact = proof.fact();
        graph.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
        graph.add(statement, RDF.subject.asNode(), fact.getSubject());
        graph.add(statement, RDF.predicate.asNode(), fact.getPredicate());
        graph.add(statement, RDF.object.asNode(), fact.getObject());
        switch (proof) {
            case Proof.Stated stated -> {
                claims.apply(fact).forEach(claim -> derive(statement, claim));
                stated.graphs().forEach(name -> derive(statement, NodeFactory.createURI(name)));
            }
            case Proof.Concluded concluded ->
                concluded.conclusions().forEach(conclusion -> {
                    influence(statement, conclusion.rule());
                    derive(statement, NodeFactory.createURI(conclusion.iri().orElse(conclusion.graph())));
                });
            case Proof.Derived derived -> {
                influence(statement, Iris.RULE + derived.rule().name());
                derived.premises().forEach(premise -> derive(statement, add(premise)));
            }
        }
        return statement;
    }

    private void derive(Node statement, Node from) {
        graph.add(statement, Terms.DERIVED_FROM, from);
    }

    private void influence(Node statement, String rule) {
        graph.add(statement, INFLUENCED_BY, NodeFactory.createURI(rule));
    }
}
