package org.aigcatlas.serve;

import io.micrometer.core.instrument.Gauge;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.JsonRows;
import org.aigcatlas.serve.about.About;
import org.aigcatlas.serve.access.AccessFilter;
import org.aigcatlas.serve.access.AccessPolicy;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.serve.cache.ResponseCache;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.operation.AccessLog;
import org.aigcatlas.serve.operation.CommonHeaders;
import org.aigcatlas.serve.operation.GracefulStop;
import org.aigcatlas.serve.operation.Preparation;
import org.aigcatlas.serve.operation.Readiness;
import org.aigcatlas.serve.operation.RequestTimes;
import org.aigcatlas.serve.operation.ServerErrors;
import org.aigcatlas.serve.operation.SlowQueries;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.sparql.BodyLimits;
import org.aigcatlas.serve.sparql.Bounds;
import org.aigcatlas.serve.sparql.SparqlFaces;
import org.aigcatlas.serve.transfer.RefusalPacing;
import org.aigcatlas.serve.transfer.Transfers;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;

/** An atlas, served. */
public final class AtlasServer implements AutoCloseable {
    private final FusekiServer server;
    private final ServerSettings settings;
    private final Lanes lanes;
    private final GracefulStop stop;
    private final Preparation preparation;

    private AtlasServer(
            FusekiServer server, ServerSettings settings, Lanes lanes, GracefulStop stop, Preparation preparation) {
        this.server = server;
        this.settings = settings;
        this.lanes = lanes;
        this.stop = stop;
        this.preparation = preparation;
    }

    /**
     * Serves an atlas.
     *
     * @param atlas the atlas; stays the caller's to close, after the server
     * @param settings how
     * @return the running server
     * @throws AtlasException where the address can't be listened on
     */
    public static AtlasServer start(Atlas atlas, ServerSettings settings) {
        JsonRows.register();
        MetricsModule metrics = new MetricsModule();
        Site site = site(atlas, settings, metrics);
        new StoreMetrics(atlas).bindTo(metrics.registry());
        AccessPolicy policy = AccessPolicy.of(atlas.isBundled(), settings.host(), settings.base(), settings.access());
        RequestTimes times = new RequestTimes(metrics.registry(), site.routes());
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .numServerThreads(8, settings.service().threads())
                .addFilter("/*", new MetricsFilter(times))
                .addFilter("/*", new AccessFilter(policy, MetricsModule.PATH, site::fault))
                .addFilter(SparqlModule.PATH, new RevalidationFilter())
                .fusekiModules(FusekiModules.create(metrics, new SiteModule(site)))
                .build();
        UnpooledInputBuffers.use(server.getJettyServer(), settings.host());
        RequestHeads.allow(server.getJettyServer(), settings.service().clients().head());
        ResponseCompression.allow(server.getJettyServer());
        ResponseCache responses = new ResponseCache(server.getJettyServer().getHandler(), atlas.store(), times);
        site.lanes().show("responses", responses.kept());
        server.getJettyServer().setHandler(responses);
        Transfers.watch(
                server.getJettyServer(),
                settings.service(),
                BodyLimits.REQUEST,
                WritingModule.GRAPHS,
                metrics.registry());
        GracefulStop stop = GracefulStop.of(server.getJettyServer());
        server.getJettyServer()
                .setHandler(new CommonHeaders(new RefusalPacing(
                        server.getJettyServer().getHandler(),
                        settings.service().clients().refusals(),
                        HealthModule.PATH,
                        metrics.registry())));
        server.getJettyServer().setRequestLog(new AccessLog());
        Gauge.builder("aigc.requests.running", stop, GracefulStop::count)
                .description("How many requests are being answered")
                .register(metrics.registry());
        ServerErrors errors = new ServerErrors(stop::isBegun);
        server.getJettyServer().setErrorHandler(errors);
        server.getJettyServer().getDescendants(ServletContextHandler.class).forEach(handler -> {
            handler.setMaxFormContentSize(BodyLimits.REQUEST);
            handler.setErrorHandler(errors);
        });
        try {
            server.start();
        } catch (FusekiException e) {
            server.stop();
            throw AtlasException.of(ProblemCode.SERVER_PORT_UNUSABLE)
                    .with("host", settings.host())
                    .with("port", settings.port())
                    .with("reason", reason(e));
        }
        return new AtlasServer(server, settings, site.lanes(), stop, Preparation.of(atlas.store()));
    }

    /**
     * Makes the site with all its addresses.
     *
     * @param atlas the atlas
     * @param settings how it is served
     * @param metrics how the server does
     * @return the site
     */
    static Site site(Atlas atlas, ServerSettings settings, MetricsModule metrics) {
        atlas.store().limitQueries(settings.timeout());
        List<Route> routes = new ArrayList<>();
        Lanes lanes = Lanes.of(settings.service(), metrics.registry());
        Site site = new Site(atlas, new Links(settings.base(), SparqlModule.PATH), lanes, () -> routes);
        About about = new About(site);
        SlowQueries slow = new SlowQueries(settings.slow());
        SparqlFaces sparql = new SparqlFaces(
                atlas.store(),
                new Bounds(settings.timeout(), settings.limit()),
                settings.token(),
                lanes,
                site::fault,
                slow);
        List.<RouteModule>of(
                        new StartModule(site),
                        new MapModule(site),
                        new QueriesModule(site, settings.limit(), slow),
                        new LinkedDataModule(site),
                        new SparqlModule(SparqlFaces.QUERY_METHODS, new Route.Served(sparql.query(about.service()))),
                        new WritingModule(sparql),
                        new ProofModule(site),
                        new ExportModule(site, settings.timeout()),
                        new SearchModule(site),
                        new AboutModule(site, about),
                        new AssetsModule(),
                        new HealthModule(new Readiness(atlas, settings.token().isPresent())),
                        metrics)
                .forEach(module -> routes.addAll(module.routes()));
        return site;
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** {@return the address that the server listens on, with the port that it got} */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + server.getHttpPort() + "/");
    }

    /** {@return the lanes in which it answers} */
    Lanes lanes() {
        return lanes;
    }

    /**
     * Takes no more requests, and waits for those that run.
     *
     * @param grace how long to wait at the most
     * @return how many still run then, which closing the server cuts; 0 where all have come to their end
     */
    public long drain(Duration grace) {
        return stop.await(grace);
    }

    @Override
    public void close() {
        server.stop();
        preparation.close();
    }
}
