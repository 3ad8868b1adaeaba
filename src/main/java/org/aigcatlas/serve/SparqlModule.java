package org.aigcatlas.serve;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Route;

/**
 * Queries in SPARQL.
 *
 * @param methods the methods that are taken
 * @param target what answers
 */
record SparqlModule(List<String> methods, Route.Target target) implements RouteModule {
    static final String PATH = "/sparql";
    private static final Text ABOUT = new Text(
            "SPARQL 1.1 Protocol: queries; without one, the editor to a browser and the service's description to a program",
            "SPARQL 1.1 协议：执行查询；不带查询时，浏览器得到编辑器，程序得到服务描述");
    private static final String GRAPH = "https://w3id.org/aigc/graph/article";
    private static final List<String> TYPES = Stream.of(
                    Stream.of(
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values"),
                    RdfSyntax.documentTypes().stream(),
                    RdfSyntax.ofDatasets().stream().map(RdfSyntax::type))
            .flatMap(types -> types)
            .distinct()
            .toList();

    @Override
    public List<Route> routes() {
        return List.of(Route.of(methods, PATH, ABOUT, target)
                .named("SPARQL", "SPARQL")
                .uncrawled()
                .described(Operations.get(
                        "sparql",
                        TYPES,
                        Operations.needed("query", "a query, SPARQL 1.1", "SELECT * { ?s ?p ?o } LIMIT 3"),
                        Operations.several("default-graph-uri", "a graph of the default graph, instead of all", GRAPH),
                        Operations.several("named-graph-uri", "a graph for GRAPH, instead of all", GRAPH),
                        Operations.parameter(
                                "timeout",
                                "how many seconds it may take, if fewer than the server gives",
                                JsonObjects.object("type", "number", "exclusiveMinimum", 0),
                                10))));
    }
}
