package org.aigcatlas.serve;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.about.About;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.operation.SlowQueries;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiAutoModule;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The pages and the query API for a stock Fuseki: with the jar of the atlas on its class path, it finds this module by
 * itself, and one of its datasets gets them. Which one, the property {@code aigc.dataset} says; the first by name
 * where it doesn't.
 */
public final class GuestModule implements FusekiAutoModule {
    /** Names the dataset that gets the pages, such as {@code /ds}. */
    public static final String DATASET_PROPERTY = "aigc.dataset";

    @Override
    public String name() {
        return "AIGC Atlas";
    }

    @Override
    public void configured(
            FusekiServer.Builder server, DataAccessPointRegistry registry, @Nullable Model configuration) {
        Optional<String> wanted = Optional.ofNullable(System.getProperty(DATASET_PROPERTY));
        registry.accessPoints().stream()
                .filter(point -> wanted.map(DataAccessPoint::canonical)
                        .map(point.getName()::equals)
                        .orElse(true))
                .filter(point -> endpoint(point.getDataService()).isPresent())
                .min((one, other) -> one.getName().compareTo(other.getName()))
                .ifPresent(point -> serve(server, point));
    }

    private static Optional<Endpoint> endpoint(DataService service) {
        return service.getEndpoints(Operation.Query).stream()
                .max((one, other) ->
                        Integer.compare(one.getName().length(), other.getName().length()));
    }

    private static void serve(FusekiServer.Builder server, DataAccessPoint point) {
        DataService service = point.getDataService();
        String name = endpoint(service).map(Endpoint::getName).orElse("");
        String sparql = name.isEmpty() ? point.getName() : point.getName() + "/" + name;
        List<Route> routes = new ArrayList<>();
        Lanes lanes = Lanes.of(ServiceLimits.DEFAULT, new CompositeMeterRegistry());
        Site site =
                new Site(Atlas.over(service.getDataset()), new Links(Optional.empty(), sparql), lanes, () -> routes);
        About about = new About(site);
        List.<RouteModule>of(
                        new LinkedDataModule(site),
                        new QueriesModule(
                                site, ServerSettings.DEFAULT.limit(), new SlowQueries(ServerSettings.DEFAULT.slow())),
                        new SparqlModule(
                                List.of("GET", "HEAD"), new Route.Answered(request -> editor(request, site, about))),
                        new ExportModule(site, ServerSettings.DEFAULT.timeout()),
                        new AboutModule(site, about),
                        new SearchModule(site),
                        new AssetsModule())
                .forEach(module -> routes.addAll(module.routes()));
        SiteModule.mount(server, site);
    }

    private static Reply editor(Request request, Site site, About about) {
        if (request.parameters().containsKey("query")) {
            String sparql = site.addresses().link(site.addresses().sparql());
            return Reply.seeOther(sparql + Links.query(request.parameters())).status(307);
        }
        return about.service().to(request);
    }
}
