package org.aigcatlas.serve.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.data.Syntax;
import org.aigcatlas.serve.data.ThingDocuments;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.rdf.model.Model;

/** What the server says of itself. */
public final class About {
    private static final String HTML = "text/html";

    private final Site site;
    private final Sitemap sitemap;
    private final ThingDocuments documents;
    private final VersionedCache<String, Counts> counts = new VersionedCache<>();

    /** The descriptions of this site. */
    public About(Site site) {
        this.site = site;
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
        return request -> {
            List<String> types = new ArrayList<>(Syntax.types());
            types.add(HTML);
            Optional<String> type = request.accept().best(types);
            return type.filter(HTML::equals).isPresent()
                    ? Reply.html(site.editor(request, documents.vocabulary())).with("Vary", "Accept, Accept-Language")
                    : described(
                            request,
                            ServiceDescription.of(
                                    site.addresses().absolute(site.addresses().sparql(), request), counts()));
        };
    }

    /** {@return what answers {@code /.well-known/void}} */
    public Handler dataset() {
        return request -> described(
                request,
                new DatasetDescription(
                                counts(),
                                site.addresses().absolute(site.addresses().sparql(), request),
                                path -> site.addresses().absolute(path, request))
                        .model());
    }

    /** {@return what answers {@code /sitemap.xml}} */
    public Handler sitemap() {
        return sitemap::sitemap;
    }

    /** {@return what answers {@code /robots.txt}} */
    public Handler robots() {
        return sitemap::robots;
    }

    private Reply described(Request request, Model model) {
        List<String> types = new ArrayList<>(Syntax.types());
        types.add(HTML);
        // A browser that comes upon a description reads Turtle best.
        return request.accept()
                .best(types)
                .map(type -> Syntax.ofType(type).orElse(Syntax.TURTLE))
                .map(syntax -> EntityTags.tagged(syntax.write(model.getGraph())).with("Vary", "Accept"))
                .orElseGet(() -> Fault.of(
                                Problem.of(ProblemCode.ADDRESS_FORM_REFUSED).with("forms", Syntax.types()))
                        .reply(request, site::fault));
    }
}
