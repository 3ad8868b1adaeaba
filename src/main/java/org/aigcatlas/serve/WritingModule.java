package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.sparql.SparqlFaces;

/** Updates, and graphs whole. */
record WritingModule(SparqlFaces faces) implements RouteModule {
    /** Where graphs are read and written whole. */
    static final String GRAPHS = "/data";

    @Override
    public List<Route> routes() {
        Route update = Route.of(
                SparqlFaces.UPDATE_METHODS,
                "/update",
                new Text("SPARQL 1.1 Update", "SPARQL 1.1 更新"),
                new Route.Served(faces.update()));
        Route graphs = Route.of(
                SparqlFaces.GRAPH_METHODS,
                GRAPHS,
                new Text("A graph whole, by the Graph Store Protocol", "按图存储协议读写整个图"),
                new Route.Served(faces.graphs()));
        return List.of(
                update.uncrawled(),
                graphs.uncrawled()
                        .described(Operations.get(
                                "getGraphStatements",
                                RdfSyntax.documentTypes(),
                                Operations.needed(
                                        "graph",
                                        "its address; or default, for the union of all",
                                        "https://w3id.org/aigc/graph/article"))));
    }
}
