package org.aigcatlas.load.rdf;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.StrictText;
import org.aigcatlas.rdf.Address;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.rdf.TurtleLayout;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Lays a Turtle document out anew. Its statements, its prefixes as far as it uses them, its base, relative addresses and
 * the comments at its top stay.
 */
public final class TurtleFormatter {
    private TurtleFormatter() {}

    /**
     * Formats.
     *
     * @param name what the document is called in what is told of it
     * @param document a Turtle document
     * @return the same in the one layout
     * @throws AtlasException where it isn't Turtle, or can't be laid out without losing or changing something: a comment
     *     below the top, or a base that holds for a part of it
     */
    public static String format(String name, byte[] document) {
        Content content = new Content(name);
        RdfReader.read(
                new Incoming(
                        name,
                        RdfSyntax.TURTLE,
                        "x:document",
                        "",
                        Optional.empty(),
                        () -> new ByteArrayInputStream(document)),
                content,
                AsWritten::new);
        TurtleComments comments = TurtleComments.of(StrictText.of(name, document));
        comments.below().ifPresent(line -> {
            throw AtlasException.of(ProblemCode.FORMAT_COMMENT_BELOW).at(name + ":" + line);
        });
        String top = comments.top().isEmpty() ? "" : String.join("\n", comments.top()) + "\n\n";
        String laidOut = content.base.map(base -> "@base <" + base + "> .\n").orElse("")
                + TurtleLayout.text(content.graph, content.prefixes);
        return top + laidOut.replaceFirst("^\n", "");
    }

    /** Leaves relative addresses as they are. */
    private static final class AsWritten extends Profile {
        AsWritten(Incoming document, UUID seed, LocatedErrorHandler places) {
            super(document, seed, places);
        }

        @Override
        public String resolveIRI(String text, long line, long column) {
            Address.fault(text).ifPresent(fault -> refuse(fault, line, column));
            return text;
        }
    }

    private static final class Content extends StreamRDFBase {
        private final String name;
        private final Graph graph = GraphFactory.createDefaultGraph();
        private final PrefixMap prefixes = PrefixMapFactory.create();
        private Optional<String> base = Optional.empty();

        Content(String name) {
            this.name = name;
        }

        @Override
        public void triple(Triple triple) {
            graph.add(triple);
        }

        @Override
        public void prefix(String prefix, String space) {
            prefixes.add(prefix, space);
        }

        @Override
        public void base(String declared) {
            boolean isFirst = base.isEmpty()
                    && graph.isEmpty()
                    && prefixes.getMapping().values().stream().allMatch(Address::isWhole);
            if (!isFirst || !Address.isWhole(declared)) {
                throw AtlasException.of(ProblemCode.FORMAT_BASE_BELOW)
                        .with("base", declared)
                        .at(name);
            }
            base = Optional.of(declared);
        }
    }
}
