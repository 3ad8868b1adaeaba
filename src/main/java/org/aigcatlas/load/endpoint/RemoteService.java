package org.aigcatlas.load.endpoint;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.store.RemoteStore;

/**
 * The three addresses of a service that can be written to.
 *
 * @param query where SPARQL queries go
 * @param update where SPARQL updates go
 * @param data where the Graph Store Protocol answers
 */
public record RemoteService(URI query, URI update, URI data) {

    /**
     * A service by the address of its queries: an address with {@code /repositories/NAME} is laid out as RDF4J Server and
     * GraphDB are, every other as Fuseki is.
     *
     * @param query where SPARQL queries go
     * @param update where updates go, if elsewhere than there
     * @param data where the Graph Store Protocol answers, if elsewhere than there
     * @return the service
     * @throws org.aigcatlas.graph.AtlasException where an address isn't one of the web
     */
    public static RemoteService at(URI query, Optional<URI> update, Optional<URI> data) {
        Stream.of(Optional.of(query), update, data).flatMap(Optional::stream).forEach(RemoteStore::requireWeb);
        boolean isRepository = query.getPath().matches(".*/repositories/[^/]+");
        String base = isRepository ? query + "/" : query.resolve(".").toString();
        return new RemoteService(
                query,
                update.orElseGet(() -> URI.create(base + (isRepository ? "statements" : "update"))),
                data.orElseGet(() -> URI.create(base + (isRepository ? "rdf-graphs/service" : "data"))));
    }

    List<URI> addresses() {
        return List.of(query, update, data);
    }
}
