package org.aigcatlas.serve.data;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.thing.ThingPage;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.thing.ThingDescription;
import org.aigcatlas.thing.ThingReader;

/**
 * Things by their addresses: {@code /id/chatgpt} is the thing, so it answers 303 and leads to {@code /doc/id/chatgpt},
 * which is the document about it. What others have named is at {@code /doc?iri=…}. An address that a thing had before answers 301 and leads to the one that it has now.
 */
public final class Dereference {
    private static final String IRI = "iri";

    /** Answers where the graph speaks of what is asked for. */
    @FunctionalInterface
    private interface Known {
        Reply answer(Request request, DocumentAddresses.Asked asked);
    }

    private final Site site;
    private final ThingDocuments documents;
    private final DocumentAddresses places;

    /** The things of this site. */
    public Dereference(Site site) {
        this.site = site;
        this.documents = new ThingDocuments(site.atlas().store());
        site.lanes().show("documents", documents.kept());
        this.places = new DocumentAddresses(documents, site.addresses());
    }

    /** {@return the answer at the address of a thing} */
    public Handler thing() {
        return request -> found(
                request,
                request.rawPath(),
                "",
                (same, asked) -> Reply.seeOther(link(places.of(asked.iri(), asked.ending()), same)));
    }

    /** {@return the answer at the address of a document} */
    public Handler document() {
        return request ->
                found(request, request.rawPath().substring(Links.DOCUMENT.length()), Links.DOCUMENT, this::offer);
    }

    /** {@return the answer at the address of a document that names its thing as a parameter} */
    public Handler asked() {
        return request -> {
            List<String> given = request.parameters().getOrDefault(IRI, List.of());
            if (given.size() != 1) {
                throw AtlasException.of(BadIri.needed().at(IRI));
            }
            String iri = CurieExpander.iri(given.getFirst());
            BadIri.in(iri).ifPresent(bad -> {
                throw AtlasException.of(bad.at(IRI));
            });
            String ending = Representations.split(request.path(), ThingForms.endings())[1];
            DocumentAddresses.Asked asked = new DocumentAddresses.Asked(iri, ending);
            return moved(asked, Links.DOCUMENT, request).orElseGet(() -> named(request, asked));
        };
    }

    private Reply named(Request request, DocumentAddresses.Asked asked) {
        if (!documents.knows(asked.iri())) {
            throw unknown(asked.iri());
        }
        String place = places.of(asked.iri(), asked.ending());
        return place.equals(Links.asked(asked.iri(), asked.ending()))
                ? offer(request, asked)
                : Reply.seeOther(link(place, request));
    }

    private Reply found(Request request, String path, String before, Known known) {
        for (DocumentAddresses.Asked asked : places.readings(path)) {
            Optional<Reply> moved = moved(asked, before, request);
            if (moved.isPresent()) {
                return moved.get();
            }
            if (documents.knows(asked.iri())) {
                return known.answer(request, asked);
            }
        }
        throw unknown(request.path().substring(before.length()));
    }

    private Reply offer(Request request, DocumentAddresses.Asked asked) {
        UnaryOperator<String> forms = ending -> places.of(asked.iri(), ending);
        String path = forms.apply("").replaceFirst("#.*", "");
        Representations graph = RdfForms.of(
                        site.version(),
                        () -> documents.of(asked.iri(), site.addresses().absolute(path, request)),
                        () -> Reply.html(new ThingPage(site, request, described(asked.iri()), forms).html()))
                .at(ending -> site.addresses().link(forms.apply(ending)));
        return ThingForms.of(graph, () -> Reply.json(ThingJson.of(described(asked.iri()), iri -> page(iri, request))))
                .reply(request, asked.ending());
    }

    private String page(String iri, Request request) {
        return site.addresses().absolute(site.addresses().document(iri), request);
    }

    private ThingDescription described(String iri) {
        return site.atlas().store().read(reading -> ThingReader.describe(reading, iri));
    }

    /** {@return the way to the one address here that has taken the place of another; empty where it stands} */
    private Optional<Reply> moved(DocumentAddresses.Asked asked, String before, Request request) {
        return Optional.of(asked.iri())
                .filter(iri -> iri.startsWith(Iris.BASE))
                .map(iri -> site.atlas().names().moves().ends(iri))
                .filter(ends -> ends.size() == 1)
                .map(ends -> ends.getFirst())
                .filter(end -> end.startsWith(Iris.BASE))
                .map(end -> places.of(end, asked.ending()))
                // Where a thing was asked for, its new address is a thing's too.
                .map(path -> before.isEmpty() && path.startsWith(Links.DOCUMENT + "/")
                        ? path.substring(Links.DOCUMENT.length())
                        : path)
                .map(path -> Reply.moved(link(path, request)));
    }

    private String link(String path, Request request) {
        return site.addresses().link(path, request);
    }

    private AtlasException unknown(String what) {
        String name = what.substring(what.lastIndexOf('/') + 1);
        return AtlasException.of(ProblemCode.ADDRESS_THING_UNKNOWN)
                .with("address", what)
                .nearest(Nearest.among(name, site.atlas().names().slugs()));
    }
}
