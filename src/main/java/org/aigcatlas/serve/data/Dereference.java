package org.aigcatlas.serve.data;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.serve.http.Addresses;
import org.aigcatlas.serve.http.Answering;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.store.Kept;
import org.apache.jena.graph.Graph;

/**
 * Things by their addresses: {@code /id/chatgpt} is the thing, so it answers 303 and leads to {@code /doc/id/chatgpt},
 * which is the document about it. An address that a thing had before answers 301 and leads to the one that it has now.
 */
public final class Dereference {
    /** Where documents are. */
    public static final String DOC = "/doc";

    private static final List<String> SPACES = List.of("/id/", "/claim/", "/source/", "/graph/");
    private static final int MOST = 300;

    private record Form(String iri, String document) {}

    private final Site site;
    private final Documents documents;
    private final Kept<Form, Graph> graphs = new Kept<>(MOST);

    /** The things of this site. */
    public Dereference(Site site) {
        this.site = site;
        this.documents = new Documents(site.atlas().store());
    }

    /** {@return the answer at the address of a thing} */
    public Answering thing() {
        return request -> {
            String[] asked = Offer.split(request.path());
            String iri = Iris.BASE + asked[0].substring(1);
            Optional<Reply> moved = moved(iri, "", asked[1], request);
            if (moved.isPresent()) {
                return moved.get();
            }
            if (!isAddress(asked[0]) || !documents.knows(iri)) {
                return unknown(request, asked[0]);
            }
            String path = DOC + encoded(asked[0]) + dotted(asked[1]);
            return Reply.seeOther(site.addresses().link(path, request));
        };
    }

    /** {@return the answer at the address of a document} */
    public Answering document() {
        return request -> {
            String[] asked = Offer.split(request.path());
            String thing = asked[0].substring(DOC.length());
            String iri = Iris.BASE + (thing.isEmpty() ? "" : thing.substring(1));
            Optional<Reply> moved = moved(iri, DOC, asked[1], request);
            if (moved.isPresent()) {
                return moved.get();
            }
            if (!isAddress(thing) || !documents.knows(iri)) {
                return unknown(request, thing);
            }
            String path = DOC + encoded(thing);
            return new Offer(path, asked[1], () -> graph(iri, path, request), () -> site.thing(request, iri))
                    .reply(request, site.addresses(), site::fault);
        };
    }

    /** {@return the way to the one address here that has taken the place of another; empty where it stands} */
    private Optional<Reply> moved(String iri, String before, String ending, Request request) {
        List<String> ends = site.atlas().names().moves().ends(iri);
        return Optional.of(ends)
                .filter(one -> one.size() == 1)
                .map(one -> one.getFirst())
                .filter(end -> end.startsWith(Iris.BASE))
                .map(end -> "/" + end.substring(Iris.BASE.length()))
                .filter(Dereference::isAddress)
                .map(path -> site.addresses().link(before + encoded(path) + dotted(ending), request))
                .map(Reply::moved);
    }

    private static String dotted(String ending) {
        return ending.isEmpty() ? "" : "." + ending;
    }

    private static boolean isAddress(String path) {
        return Iris.isAbsolute(Iris.BASE + path.replaceFirst("^/", ""))
                && SPACES.stream().anyMatch(space -> path.startsWith(space) && path.length() > space.length());
    }

    private Graph graph(String iri, String path, Request request) {
        String document = site.addresses().absolute(path, request);
        return graphs.get(site.atlas().store().version(), new Form(iri, document), () -> documents.of(iri, document));
    }

    private static String encoded(String path) {
        return String.join(
                "/",
                List.of(path.split("/", -1)).stream().map(Addresses::encode).toList());
    }

    private Reply unknown(Request request, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String nearest = Nearest.phrase(name, site.atlas().names().slugs()).orElse("/queries leads to what there is.");
        return new Fault(404, "The atlas has nothing at “" + path + "”.", nearest).reply(request, site::fault);
    }
}
