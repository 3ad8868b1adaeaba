package org.aigcatlas.serve.data;

import java.util.function.Supplier;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.graph.Graph;

/** {@code /ns} and {@code /ns/VERSION}: the vocabulary, as documentation or as RDF. */
public final class VocabularyFace implements Handler {
    private static final String PATH = "/ns";

    private final Site site;
    private final ThingDocuments documents;
    private final VocabularyVersions versions;

    /** The vocabulary of this site. */
    public VocabularyFace(Site site) {
        this.site = site;
        this.documents = new ThingDocuments(site.atlas().store());
        this.versions = new VocabularyVersions(documents);
    }

    @Override
    public Reply to(Request request) {
        String[] parts = Representations.split(request.path());
        if (parts[0].equals(PATH)) {
            return offer(request, parts, documents::vocabulary);
        }
        String version = parts[0].substring(PATH.length() + 1);
        return versions.find(version)
                .map(graph -> offer(request, parts, () -> graph))
                .orElseGet(() -> unknown(request, version));
    }

    private Reply offer(Request request, String[] parts, Supplier<Graph> graph) {
        return new Representations(
                        form -> parts[0] + "." + form,
                        parts[1],
                        graph,
                        () -> site.vocabulary(request, graph.get(), parts[0]))
                .reply(request, site.addresses(), site::fault);
    }

    private Reply unknown(Request request, String version) {
        return Fault.of(Problem.of(ProblemCode.VOCABULARY_VERSION_UNKNOWN).with("version", version))
                .reply(request, site::fault);
    }
}
