package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.page.Site;

/**
 * The ways in which a thing is taken away: its document in each form of RDF, and what is around it, for other tools.
 *
 * @param site where exports are
 * @param iri the thing
 * @param head tells where its documents are
 * @param language the reader's language
 */
record ThingDownloads(Site site, String iri, ThingHead head, Language language) {
    private static final List<Map.Entry<String, String>> TOOLS = List.of(
            Map.entry("gexf", "Gephi"),
            Map.entry("cx2", "Cytoscape"),
            Map.entry("cypher", "Neo4j"),
            Map.entry("dot", "Graphviz"),
            Map.entry("mermaid", "Mermaid"),
            Map.entry("obsidian", "Obsidian"));

    List<Markup> markup() {
        return List.of(
                tag("p", "iri").of(tag("code").of(iri)),
                tag("p", "forms")
                        .of(RdfSyntax.ofDocuments().stream()
                                .map(syntax -> link(head.download(syntax.ending()), syntax.label()))
                                .toList()),
                surroundings());
    }

    /** What is one relation away, for tools that draw and query graphs. */
    private Markup surroundings() {
        if (!iri.startsWith(Iris.ID)) {
            return Markup.none();
        }
        String name = Iris.shortName(iri);
        Tag ways = tag("p", "forms").of(tag("span").of(language.pick("With its surroundings for", "连同相邻事物，导出到")));
        for (Map.Entry<String, String> tool : TOOLS) {
            // A name may end like a number of hops.
            String path =
                    site.export(tool.getKey(), "around:id:" + name + (name.matches("(?s).*:\\d{1,3}") ? ":1" : ""));
            ways = ways.of(link(site.addresses().link(path), tool.getValue()));
        }
        return ways;
    }
}
