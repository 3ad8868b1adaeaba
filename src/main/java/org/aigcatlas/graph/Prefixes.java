package org.aigcatlas.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** The prefixes that need no declaration on the command line and that the atlas writes in its files. */
public final class Prefixes {
    private static final Map<String, String> WELL_KNOWN = Map.ofEntries(
            Map.entry("aigc", Iris.NS),
            Map.entry("id", Iris.ID),
            Map.entry("claim", Iris.CLAIM),
            Map.entry("source", Iris.SOURCE),
            Map.entry("article", Iris.SOURCE + "article#"),
            Map.entry("graph", Iris.GRAPH),
            Map.entry("rule", Iris.RULE),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("wd", "http://www.wikidata.org/entity/"));

    private Prefixes() {}

    /** {@return prefix to name space, sorted by prefix} */
    public static Map<String, String> wellKnown() {
        return new TreeMap<>(WELL_KNOWN);
    }

    /** {@return the well-known prefixes as a new map of the parser's and writer's kind} */
    public static PrefixMap asPrefixMap() {
        PrefixMap map = PrefixMapFactory.create();
        wellKnown().forEach(map::add);
        return map;
    }

    /** {@return the well-known prefixes as a new mapping of the query's kind} */
    public static PrefixMapping asMapping() {
        return new PrefixMappingImpl().setNsPrefixes(WELL_KNOWN);
    }

    /** {@return the term as a person writes it in Turtle, with a well-known prefix where one fits} */
    public static String shorten(Node node) {
        return NodeFmtLib.str(node, asPrefixMap());
    }
}
