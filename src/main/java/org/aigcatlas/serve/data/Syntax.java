package org.aigcatlas.serve.data;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.export.format.UnsupportedContent;
import org.aigcatlas.serve.http.Reply;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;

/** The syntaxes in which a graph can be had, the one for programs first. */
public enum Syntax {
    TURTLE("ttl", "text/turtle"),
    JSON_LD("jsonld", "application/ld+json"),
    N_TRIPLES("nt", "application/n-triples"),
    RDF_XML("rdf", "application/rdf+xml");

    private final String ending;
    private final String type;

    Syntax(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** {@return the ending of an address} */
    public String ending() {
        return ending;
    }

    /** {@return the media type} */
    public String type() {
        return type;
    }

    /** {@return all media types, the favourite first} */
    public static List<String> types() {
        return Arrays.stream(values()).map(Syntax::type).toList();
    }

    /** {@return the syntax of this media type} */
    public static Optional<Syntax> ofType(String type) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.type.equals(type))
                .findFirst();
    }

    /** {@return the syntax with this ending} */
    public static Optional<Syntax> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.ending.equals(ending))
                .findFirst();
    }

    /** {@return a graph in this syntax} */
    public Reply write(Graph graph) {
        refuse(graph);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph)
                .format(format())
                // Readers of Turtle 1.0 know no other way to declare a prefix.
                .set(RIOT.symTurtleDirectiveStyle, "at")
                .output(out);
        return Reply.of(this == TURTLE || this == N_TRIPLES ? type + ";charset=utf-8" : type, out.toByteArray());
    }

    private void refuse(Graph graph) {
        switch (this) {
            case JSON_LD -> UnsupportedContent.inDocument("JSON-LD").refuseTripleTerms(graph);
            case RDF_XML -> UnsupportedContent.inDocument("RDF/XML").refuseForXml(graph);
            case TURTLE, N_TRIPLES -> {}
        }
    }

    private RDFFormat format() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
        };
    }
}
