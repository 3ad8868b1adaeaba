package org.aigcatlas.serve;

import java.util.List;
import java.util.Map;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.api.QueryApi;
import org.aigcatlas.serve.api.QueryExamples;
import org.aigcatlas.serve.api.QueryList;
import org.aigcatlas.serve.api.QueryOperations;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.operation.SlowQueries;
import org.aigcatlas.serve.page.Site;

/**
 * The canned queries.
 *
 * @param site the site
 * @param limit how many rows an answer may have
 * @param slow tells of queries that take long
 */
record QueriesModule(Site site, int limit, SlowQueries slow) implements RouteModule {
    private Reply models(Request request) {
        return Reply.seeOther(site.addresses().link(Links.QUERIES + Links.MODELS + Links.query(request.parameters())));
    }

    @Override
    public List<Route> routes() {
        QueryList list = new QueryList(site);
        QueryApi api = new QueryApi(site, limit, slow);
        return List.of(
                Route.get(
                                Links.MODELS,
                                "The table of all models: 303 to their query",
                                "全部模型的总表：以 303 转往相应的查询",
                                this::models)
                        .named("Models", "模型"),
                Route.get(Links.QUERIES, "The canned queries", "预设查询一览", list)
                        .in(List.of("json"))
                        .named("Queries", "查询")
                        .described(route -> Map.of(route.path(), QueryOperations.list())),
                Route.getOrPost(
                                Links.QUERIES + "/{name}",
                                "A canned query, as a page and as an API",
                                "一个预设查询：既是网页，也是接口",
                                request -> request.path().equals(Links.QUERIES + "/") && !request.isPosted()
                                        ? list.to(request)
                                        : api.to(request))
                        .unqueued()
                        .described(route -> QueryOperations.of(site.atlas().queries())),
                Route.get(
                                Links.QUERIES + "." + RdfSyntax.TURTLE.ending(),
                                "The canned queries in SHACL's form",
                                "以 SHACL 形式写成的预设查询",
                                new QueryExamples(site))
                        .described(Operations.get("getQueriesAsRdf", List.of(RdfSyntax.TURTLE.type()))));
    }
}
