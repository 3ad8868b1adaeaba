package org.aigcatlas.serve.sparql;

import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.Address;
import org.aigcatlas.rdf.TermSyntax;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset in which an update writes to no graph whose name the engine keeps for itself, and nothing that is no term of
 * RDF; computed names and terms included. */
final class WritableGraphs extends DatasetGraphWrapper {

    WritableGraphs(DatasetGraph dataset) {
        super(dataset, dataset.getContext());
    }

    /**
     * Checks the name of a graph that is to be written to.
     *
     * @param graph the name
     * @throws AtlasException where the engine keeps it for itself
     */
    static void check(Node graph) {
        if (graph.isURI() && Iris.isReserved(graph.getURI()) && !Quad.isDefaultGraph(graph)) {
            throw AtlasException.of(ProblemCode.SPARQL_GRAPH_RESERVED)
                    .with("example", Iris.GRAPH + "mine")
                    .at("<" + graph.getURI() + ">");
        }
    }

    private static void requireTerms(Node... terms) {
        relative(terms).or(() -> TermSyntax.fault(terms)).ifPresent(fault -> {
            throw AtlasException.of(Problem.of(ProblemCode.SPARQL_WRITTEN_MALFORMED)
                    .with("fault", new Text(fault.cause(Language.EN), fault.cause(Language.ZH))));
        });
    }

    /** An update that names no base has none, but Fuseki's parser puts one of its own in front of what is relative. */
    private static Optional<Problem> relative(Node... terms) {
        return Stream.of(terms)
                .filter(term -> term.isURI() && term.getURI().startsWith(Fuseki.BaseParserSPARQL))
                .map(term -> Address.relative(term.getURI().substring(Fuseki.BaseParserSPARQL.length())))
                .findFirst();
    }

    @Override
    public void add(Quad quad) {
        check(quad.getGraph());
        requireTerms(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        check(graph);
        requireTerms(graph, subject, predicate, object);
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        check(quad.getGraph());
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        check(graph);
        super.delete(graph, subject, predicate, object);
    }
}
