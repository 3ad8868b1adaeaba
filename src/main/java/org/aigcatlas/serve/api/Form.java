package org.aigcatlas.serve.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aigcatlas.query.CannedQuery;

/** The forms in which an answer can be had, the one for programs first. */
enum Form {
    OBJECTS("json", "application/json"),
    JSON("srj", "application/sparql-results+json"),
    CSV("csv", "text/csv"),
    TSV("tsv", "text/tab-separated-values"),
    XML("xml", "application/sparql-results+xml"),
    HTML("html", "text/html"),
    TURTLE("ttl", "text/turtle"),
    N_TRIPLES("nt", "application/n-triples"),
    JSON_LD("jsonld", "application/ld+json"),
    RDF_XML("rdf", "application/rdf+xml");

    private static final Set<Form> OF_ROWS = EnumSet.of(OBJECTS, JSON, CSV, TSV, XML, HTML);
    private static final Set<Form> OF_GRAPHS = EnumSet.of(OBJECTS, CSV, TSV, HTML, TURTLE, N_TRIPLES, JSON_LD, RDF_XML);

    private final String ending;
    private final String type;

    Form(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    /** {@return the forms in which the answer to a query can be had} */
    static List<Form> of(CannedQuery query) {
        boolean isGraph = query.query().isConstructType() || query.query().isDescribeType();
        return List.copyOf(isGraph ? OF_GRAPHS : OF_ROWS);
    }
}
