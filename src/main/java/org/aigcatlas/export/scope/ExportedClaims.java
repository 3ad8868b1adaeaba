package org.aigcatlas.export.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.export.option.EvidenceForm;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;

/**
 * The claims of the graph, in the form in which an export tells them. Where they stay as they are kept, none is read.
 */
public final class ExportedClaims {
    private static final String ALL = """
            SELECT ?claim ?s ?p ?o {
              ?claim a aigc:Claim
              OPTIONAL { ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }
            }""";
    /** Conclusions name no object and stay things of their own, unless no evidence is wanted at all. */
    private static final String ALL_EVIDENCE = """
            SELECT ?claim { ?claim a ?evidence FILTER(?evidence IN (aigc:Claim, aigc:Conclusion)) }""";

    private static final Set<Node> PARTS = Set.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());
    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    private final EvidenceForm form;
    private final Set<Node> all = new HashSet<>();
    private final Map<Node, Triple> facts = new HashMap<>();
    private final Map<Triple, List<Node>> byFact = new HashMap<>();

    private ExportedClaims(EvidenceForm form) {
        this.form = form;
    }

    static ExportedClaims read(StatementReader statements, EvidenceForm form) {
        ExportedClaims claims = new ExportedClaims(form);
        if (form != EvidenceForm.REIFIED) {
            statements.rows(form == EvidenceForm.NONE ? ALL_EVIDENCE : ALL, claims::take);
        }
        return claims;
    }

    private void take(Binding row) {
        Node claim = row.get("claim");
        all.add(claim);
        if (form == EvidenceForm.RDF12 && row.contains("o")) {
            Triple fact = Triple.create(row.get("s"), row.get("p"), row.get("o"));
            facts.put(claim, fact);
            byFact.computeIfAbsent(fact, key -> new ArrayList<>(1)).add(claim);
        }
    }

    /** {@return the claims that state a fact; none unless evidence stands on the fact itself} */
    public List<Node> of(Triple fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** {@return whether this is a claim that is not told as a thing} */
    public boolean hides(Node thing) {
        return all.contains(thing);
    }

    /** {@return a sink that takes statements as they are kept and hands on what the export tells} */
    Consumer<Quad> form(Consumer<Quad> sink) {
        return switch (form) {
            case REIFIED -> sink;
            case NONE ->
                quad -> {
                    if (!all.contains(quad.getSubject())) {
                        sink.accept(quad);
                    }
                };
            case RDF12 -> quad -> reify(quad, sink);
        };
    }

    private void reify(Quad quad, Consumer<Quad> sink) {
        Triple fact = PARTS.contains(quad.getPredicate()) ? facts.get(quad.getSubject()) : null;
        if (fact == null) {
            sink.accept(quad);
        } else if (quad.getPredicate().equals(RDF.subject.asNode())) {
            sink.accept(Quad.create(quad.getGraph(), quad.getSubject(), REIFIES, NodeFactory.createTripleTerm(fact)));
        }
    }
}
