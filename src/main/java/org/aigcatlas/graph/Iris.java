package org.aigcatlas.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** The addresses of the atlas. */
public final class Iris {
    /** Where every address of the atlas begins. */
    public static final String BASE = "https://w3id.org/aigc/";

    /** The vocabulary; a version of it is its address with {@code /VERSION}. */
    public static final String VOCABULARY = BASE + "ns";

    /** Classes and properties. */
    public static final String NS = VOCABULARY + "#";

    /** Things. */
    public static final String ID = BASE + "id/";

    /** Claims. */
    public static final String CLAIM = BASE + "claim/";

    /** Sources; a section is the source's address with {@code #SECTION}. */
    public static final String SOURCE = BASE + "source/";

    /** Named graphs. */
    public static final String GRAPH = BASE + "graph/";

    /** Inference rules. */
    public static final String RULE = BASE + "rule/";

    private static final String ENGINE = "urn:x-arq:";

    private static final List<String> SPACES = List.of(ID, CLAIM, SOURCE, GRAPH, RULE, NS);

    private Iris() {}

    /** {@return the term of the vocabulary with this local name} */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }

    /** {@return the named graph with this short name} */
    public static Node graph(String name) {
        return NodeFactory.createURI(GRAPH + name);
    }

    /** {@return an IRI as the text of a query holds it, whatever characters it has} */
    public static String quoted(Node iri) {
        StringBuilder quoted = new StringBuilder("<");
        iri.getURI().chars().forEach(sign -> {
            if (sign <= ' ' || "<>\"{}|^`\\".indexOf(sign) >= 0) {
                quoted.append("\\u%04X".formatted(sign));
            } else {
                quoted.append((char) sign);
            }
        });
        return quoted.append('>').toString();
    }

    /**
     * Shortens an IRI of the atlas to what a person types.
     *
     * @param iri any IRI
     * @return the part behind the atlas's name space, or the IRI itself where it is another's
     */
    public static String shortName(String iri) {
        return SPACES.stream()
                .filter(iri::startsWith)
                .findFirst()
                .map(space -> iri.substring(space.length()))
                .orElse(iri);
    }

    /**
     * Makes a short name from any text: lower case, letters and digits of any script, single hyphens between.
     *
     * @param text any text
     * @return the short name; {@code unnamed} where no letter or digit is left
     */
    public static String slug(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String trimmed = joined.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "unnamed" : trimmed;
    }

    /**
     * Says whether a graph's IRI is one of those by which Jena names its default graph, the union of all graphs and the
     * like. They can be read from and are no graphs to write to: a write through them corrupts or blocks a store.
     *
     * @param iri an IRI
     * @return whether the engine keeps it for itself
     */
    public static boolean isReserved(String iri) {
        return iri.startsWith(ENGINE);
    }

    /** {@return whether the text is an IRI with a scheme, as RDF has them; a fragment may follow} */
    public static boolean isAbsolute(String text) {
        try {
            IRIx iri = IRIx.create(text);
            // A URN that breaks the rules of its name space is no reference, and an IRI with a fragment not absolute.
            return iri.isAbsolute() || iri.isReference();
        } catch (IRIException e) {
            return false;
        }
    }
}
