package org.aigcatlas.load.rdf;

import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.util.Objects;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Takes quads in the words of the JSON-LD library. */
final class QuadMaker implements RdfQuadConsumer {
    private final Profile profile;
    private final StreamRDF to;

    QuadMaker(Profile profile, StreamRDF to) {
        this.profile = profile;
        this.to = to;
    }

    @Override
    public RdfQuadConsumer quad(
            String subject,
            String predicate,
            String object,
            @Nullable String datatype,
            @Nullable String language,
            @Nullable String direction,
            @Nullable String graph) {
        if (RdfQuadConsumer.isBlank(predicate)) {
            // The standard says to leave such statements out; RDF has no relations without a name.
            return this;
        }
        Node value = RdfQuadConsumer.isLiteral(datatype, language, direction)
                ? literal(object, datatype, language, direction)
                : node(object);
        Triple triple = Triple.create(node(subject), node(predicate), value);
        if (graph == null) {
            to.triple(triple);
        } else {
            to.quad(Quad.create(node(graph), triple));
        }
        return this;
    }

    private Node node(String text) {
        return RdfQuadConsumer.isBlank(text)
                ? profile.getFactorRDF().createBlankNode(text.substring(2))
                : profile.createURI(text, -1, -1);
    }

    private Node literal(
            String text, @Nullable String datatype, @Nullable String language, @Nullable String direction) {
        if (RdfQuadConsumer.isLangString(datatype, language, direction)) {
            return profile.createLangLiteral(text, Objects.requireNonNullElse(language, ""), -1, -1);
        }
        if (RdfQuadConsumer.isDirLangString(datatype, language, direction)) {
            return profile.createLangDirLiteral(
                    text, Objects.requireNonNullElse(language, ""), Objects.requireNonNullElse(direction, ""), -1, -1);
        }
        return profile.createTypedLiteral(text, TypeMapper.getInstance().getSafeTypeByName(datatype), -1, -1);
    }
}
