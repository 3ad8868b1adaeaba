package org.aigcatlas.serve.about;

import java.util.function.Supplier;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.data.RdfForms;
import org.aigcatlas.serve.data.RdfReply;
import org.aigcatlas.serve.data.ThingDocuments;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.EditorPage;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;

/** What the server says of itself. */
public final class About {
    private final Site site;
    private final Sitemap sitemap;
    private final ThingDocuments documents;
    private final VersionedCache<String, Counts> counts;

    /** The descriptions of this site. */
    public About(Site site) {
        this.site = site;
        this.counts = new VersionedCache<>(site.atlas().store());
        this.sitemap = new Sitemap(site);
        this.documents = new ThingDocuments(site.atlas().store());
    }

    private Counts counts() {
        return counts.get(
                site.atlas().store().version(),
                "counts",
                () -> Counts.in(site.atlas().store()));
    }

    /** {@return what answers {@code /sparql} where no query is asked: the editor to a browser, the description to a program} */
    public Handler service() {
        return request -> RdfForms.of(
                        site.version(),
                        () -> ServiceDescription.of(endpoint(request), counts()).getGraph(),
                        () -> Reply.html(new EditorPage(site, request, documents.vocabulary()).html()))
                .reply(request);
    }

    /** {@return what answers {@code /.well-known/void}} */
    public Handler dataset() {
        return request -> {
            Supplier<Graph> graph = () -> dataset(request).getGraph();
            // A browser that comes upon a description reads Turtle best.
            return RdfForms.of(site.version(), graph, () -> RdfReply.of(RdfSyntax.TURTLE, graph.get()))
                    .reply(request);
        };
    }

    private Model dataset(Request request) {
        return new DatasetDescription(
                        counts(), endpoint(request), path -> site.addresses().absolute(path, request))
                .model();
    }

    private String endpoint(Request request) {
        return site.addresses().absolute(site.addresses().sparql(), request);
    }

    /** {@return what answers {@code /sitemap.xml}} */
    public Handler sitemap() {
        return sitemap::sitemap;
    }

    /** {@return what answers {@code /robots.txt}} */
    public Handler robots() {
        return sitemap::robots;
    }
}
