package org.aigcatlas.serve.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.serve.http.IriPath;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Representations;

/** Where documents are, form by form, and what an address asks for. */
final class DocumentAddresses {

    /** A thing and the ending of the form that is asked for; empty where the client's {@code Accept} chooses. */
    record Asked(String iri, String ending) {}

    private static final List<String> SPACES = List.of(Iris.ID, Iris.CLAIM, Iris.SOURCE, Iris.GRAPH, Iris.RULE);

    private final ThingDocuments documents;
    private final Links addresses;

    DocumentAddresses(ThingDocuments documents, Links addresses) {
        this.documents = documents;
        this.addresses = addresses;
    }

    /** {@return what a path may ask for, the likeliest first: a thing with its whole name, or one in some form} */
    List<Asked> readings(String path) {
        String[] split = Representations.split(path, ThingForms.endings());
        Stream<Asked> whole = things(path).map(iri -> new Asked(iri, ""));
        Stream<Asked> formed =
                split[1].isEmpty() ? Stream.empty() : things(split[0]).map(iri -> new Asked(iri, split[1]));
        return Stream.concat(whole, formed).toList();
    }

    private static Stream<String> things(String path) {
        return IriPath.readings(path).stream()
                .filter(iri -> SPACES.stream().anyMatch(space -> iri.startsWith(space) && !iri.equals(space)));
    }

    /**
     * Finds the document about a thing.
     *
     * @param iri any IRI
     * @param ending the ending of a form; empty for any
     * @return its path, at which nothing else is
     */
    String of(String iri, String ending) {
        return own(iri, ending).orElseGet(() -> Links.asked(iri, ending));
    }

    private Optional<String> own(String iri, String ending) {
        if (iri.startsWith(Iris.NS) && !documents.isTerm(iri)) {
            return Optional.empty();
        }
        String[] parts = iri.split("#", 2);
        if (iri.startsWith(Iris.SOURCE) && parts.length > 1 && !documents.knows(parts[0])) {
            return Optional.empty();
        }
        boolean isTaken = !ending.isEmpty() && documents.knows(parts[0] + "." + ending);
        return isTaken
                ? Optional.empty()
                : addresses.page(iri).filter(path -> path.indexOf('?') < 0).map(path -> formed(path, ending));
    }

    private static String formed(String path, String ending) {
        int hash = path.indexOf('#');
        String file = hash < 0 ? path : path.substring(0, hash);
        return ending.isEmpty() ? path : file + "." + ending + path.substring(file.length());
    }
}
