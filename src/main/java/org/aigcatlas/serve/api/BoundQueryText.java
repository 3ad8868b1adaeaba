package org.aigcatlas.serve.api;

import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.NamedGraphs;
import org.apache.jena.graph.NodeFactory;

/** Canned queries with their parameters bound, as SPARQL that runs at any endpoint of the atlas. */
final class BoundQueryText {
    private final Atlas atlas;

    BoundQueryText(Atlas atlas) {
        this.atlas = atlas;
    }

    /** {@return the query, with these words for its parameters and the defaults for the others} */
    String text(String name, Map<String, List<String>> given) {
        Binder binder = new Binder(
                (word, of) ->
                        NodeFactory.createURI(atlas.names().resolve(word, of).iri()),
                NamedGraphs.in(atlas.store()));
        return binder.bind(atlas.queries().get(name), given).serialize();
    }
}
