package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.find.StartPage;

/** The page that greets a reader. */
record StartModule(Site site) implements RouteModule {
    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                        "/",
                        "Every canned query as a question, to be asked there",
                        "列出全部问题，可当场查询",
                        request -> new Representations(
                                        site.version(),
                                        Problem.of(ProblemCode.ADDRESS_EMPTY).with("address", "/"),
                                        Representation.page(() -> new StartPage(site, request).html()))
                                .first(request))
                .named("Start", "首页"));
    }
}
