package org.aigcatlas.serve;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.metrics.FusekiRequestsMetrics;

/** {@code /metrics}: how the server does, in the text form of Prometheus. */
record MetricsModule(PrometheusMeterRegistry registry) implements RouteModule, FusekiModule {
    static final String PATH = "/metrics";
    private static final String TYPE = "text/plain; version=0.0.4";

    /** The figures of a server that is about to start. */
    MetricsModule() {
        this(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(PATH, "How the server does, for Prometheus", "供 Prometheus 采集的运行指标", this::metrics)
                .unqueued()
                .described(Operations.get("getMetrics", List.of("text/plain"))));
    }

    @Override
    public void server(FusekiServer server) {
        List.<MeterBinder>of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(figures -> figures.bindTo(registry));
        server.getDataAccessPointRegistry().accessPoints().forEach(point -> new FusekiRequestsMetrics(point)
                .bindTo(registry));
    }

    private Reply metrics(Request request) {
        return Reply.text(TYPE, registry.scrape()).with("Cache-Control", "no-store");
    }
}
