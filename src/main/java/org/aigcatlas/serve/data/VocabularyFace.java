package org.aigcatlas.serve.data;

import org.aigcatlas.serve.http.Answering;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;

/** {@code /ns}: the vocabulary, as documentation or as RDF. */
public final class VocabularyFace implements Answering {
    private static final String PATH = "/ns";

    private final Site site;
    private final Documents documents;

    /** The vocabulary of this site. */
    public VocabularyFace(Site site) {
        this.site = site;
        this.documents = new Documents(site.atlas().store());
    }

    @Override
    public Reply to(Request request) {
        String ending = Offer.split(request.path())[1];
        return new Offer(
                        form -> PATH + "." + form,
                        ending,
                        documents::vocabulary,
                        () -> site.vocabulary(request, documents.vocabulary()))
                .reply(request, site.addresses(), site::fault);
    }
}
