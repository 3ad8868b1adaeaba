package org.aigcatlas.serve.data;

import java.util.function.Supplier;
import org.aigcatlas.graph.Text;
import org.aigcatlas.serve.http.Answering;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.graph.Graph;

/** {@code /ns} and {@code /ns/VERSION}: the vocabulary, as documentation or as RDF. */
public final class VocabularyFace implements Answering {
    private static final String PATH = "/ns";

    private final Site site;
    private final Documents documents;
    private final VocabularyVersions versions;

    /** The vocabulary of this site. */
    public VocabularyFace(Site site) {
        this.site = site;
        this.documents = new Documents(site.atlas().store());
        this.versions = new VocabularyVersions(documents);
    }

    @Override
    public Reply to(Request request) {
        String[] parts = Offer.split(request.path());
        if (parts[0].equals(PATH)) {
            return offer(request, parts, documents::vocabulary);
        }
        String version = parts[0].substring(PATH.length() + 1);
        return versions.find(version)
                .map(graph -> offer(request, parts, () -> graph))
                .orElseGet(() -> unknown(request, version));
    }

    private Reply offer(Request request, String[] parts, Supplier<Graph> graph) {
        return new Offer(
                        form -> parts[0] + "." + form,
                        parts[1],
                        graph,
                        () -> site.vocabulary(request, graph.get(), parts[0]))
                .reply(request, site.addresses(), site::fault);
    }

    private Reply unknown(Request request, String version) {
        return new Fault(
                        404,
                        new Text("The vocabulary has no version “" + version + "”.", "词汇表没有“" + version + "”这个版本。"),
                        new Text(
                                "The present one is at /ns, with its number and the version before it.",
                                "当前版本见 /ns，其中注明版本号和前一版本。"))
                .reply(request, site::fault);
    }
}
