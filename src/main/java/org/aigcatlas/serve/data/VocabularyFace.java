package org.aigcatlas.serve.data;

import java.util.function.Supplier;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.Vocabulary;
import org.aigcatlas.serve.vocabulary.Examples;
import org.aigcatlas.serve.vocabulary.VocabularyPage;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.graph.Graph;

/** {@code /ns} and {@code /ns/VERSION}: the vocabulary, as documentation or as RDF. */
public final class VocabularyFace implements Handler {
    private final Site site;
    private final ThingDocuments documents;
    private final VocabularyVersions versions;
    private final VersionedCache<String, Examples> examples;

    /** The vocabulary of this site. */
    public VocabularyFace(Site site) {
        this.site = site;
        this.examples = new VersionedCache<>(site.atlas().store());
        this.documents = new ThingDocuments(site.atlas().store());
        this.versions = new VocabularyVersions(documents);
    }

    @Override
    public Reply to(Request request) {
        String[] parts = Representations.split(request.path(), RdfForms.endings());
        if (parts[0].equals(Links.VOCABULARY)) {
            return offer(request, parts, documents::vocabulary);
        }
        String version = parts[0].substring(Links.VOCABULARY.length() + 1);
        Graph found = versions.find(version).orElseThrow(() -> AtlasException.of(ProblemCode.VOCABULARY_VERSION_UNKNOWN)
                .with("version", version));
        return offer(request, parts, () -> found);
    }

    private String page(Request request, Supplier<Graph> vocabulary, String path) {
        Graph graph = vocabulary.get();
        Examples uses = examples.get(
                site.atlas().store().version(),
                path,
                () -> Examples.in(site.atlas().store(), new Vocabulary(vocabulary.get())));
        return new VocabularyPage(site, request, graph, path, uses).html();
    }

    private Reply offer(Request request, String[] parts, Supplier<Graph> graph) {
        return RdfForms.of(site.version(), graph, () -> Reply.html(page(request, graph, parts[0])))
                .at(ending -> site.addresses().link(parts[0] + "." + ending))
                .reply(request, parts[1]);
    }
}
