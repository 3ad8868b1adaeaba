package org.aigcatlas.export.site;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.export.graph.AdjacencyIndex;
import org.aigcatlas.export.graph.AttributeColumns;
import org.aigcatlas.export.graph.GraphEdge;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.GraphSchema;
import org.aigcatlas.export.graph.TermLabels;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.rdf.RdfSyntax;

/** The static page of a thing: what it is, how it relates, who says so. */
final class SiteThing {
    private static final String CLAIM = "Claim";

    private final SiteLayout layout;
    private final TermLabels terms;
    private final AdjacencyIndex adjacency;
    private final SiteRelations relations;
    private final SiteFacts facts;

    SiteThing(SiteLayout layout, TermLabels terms, AdjacencyIndex adjacency, GraphSchema schema) {
        this.layout = layout;
        this.terms = terms;
        this.adjacency = adjacency;
        this.relations = new SiteRelations(layout, adjacency);
        this.facts = new SiteFacts(layout, terms, schema);
    }

    /** {@return the name of the file that holds a thing as data, beside its page} */
    static String data(GraphNode node) {
        return SiteLayout.fileName(node.id()) + "." + RdfSyntax.TURTLE.ending();
    }

    String of(GraphNode node) {
        List<Tag> head = List.of(
                tag("link").with("rel", "canonical").with("href", node.iri()),
                tag("link")
                        .with("rel", "alternate")
                        .with("type", RdfSyntax.TURTLE.type())
                        .with("href", data(node)));
        Tag thing = layout.fill("thing", "names", names(node), "relations", relations(node), "facts", facts(node));
        return layout.page(node.label(), "../", head, thing);
    }

    private List<Markup> names(GraphNode node) {
        List<String> names = node.lines();
        Language language = layout.language();
        List<Markup> parts = new ArrayList<>();
        parts.add(tag("p", "eyebrow").of(link("../class/" + node.type() + ".html", terms.classLabel(node.type()))));
        parts.add(tag("h1").of(language == Language.ZH ? names.getLast() : names.getFirst()));
        if (names.size() > 1) {
            parts.add(tag("p", "other-name")
                    .with("lang", SiteLayout.tagOf(Language.ZH))
                    .of(names.getLast()));
        }
        for (Language each : language.inOrder()) {
            Stream.of(node.definitions().in(each))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> parts.add(tag("p", each == language ? "definition" : "definition second")
                            .with("lang", SiteLayout.tagOf(each))
                            .of(text)));
        }
        parts.add(aliases(node));
        return parts;
    }

    private Markup aliases(GraphNode node) {
        List<Tag> aliases = Stream.of(Language.values())
                .map(language -> node.attributes().get("aliases_" + language.tag()))
                .filter(List.class::isInstance)
                .flatMap(values -> ((List<?>) values).stream())
                .map(alias -> tag("span", "alias").of(String.valueOf(alias)))
                .toList();
        return aliases.isEmpty()
                ? Markup.none()
                : tag("p", "aliases")
                        .of(tag("span").of(layout.say("Also called", "又称")))
                        .of(aliases);
    }

    private List<Markup> relations(GraphNode node) {
        List<GraphEdge> incoming = adjacency.to(node.id());
        List<GraphEdge> others =
                incoming.stream().filter(edge -> !isOfClaim(edge)).toList();
        return List.of(
                section(layout.say("Relations", "关系"), relations.outgoing(adjacency.from(node.id()))),
                section(layout.say("Pointed to by", "指向本项的事物"), relations.incoming(others)),
                section(
                        layout.say("Who says so", "出处"),
                        claims(incoming.stream().filter(this::isOfClaim).toList())));
    }

    private boolean isOfClaim(GraphEdge edge) {
        return adjacency.node(edge.source()).type().equals(CLAIM);
    }

    private List<Tag> claims(List<GraphEdge> edges) {
        List<Tag> items = edges.stream()
                .map(GraphEdge::source)
                .distinct()
                .map(adjacency::node)
                .map(this::claim)
                .toList();
        return items.isEmpty() ? List.of() : List.of(tag("ul", "evidence").of(items));
    }

    private Tag claim(GraphNode claim) {
        List<Markup> places = new ArrayList<>();
        adjacency.from(claim.id()).stream()
                .filter(edge -> edge.relation().name().equals("statedIn"))
                .forEach(edge -> places.add(relations.thing(edge.target())));
        Map<String, Object> attributes = claim.attributes();
        String standing = AttributeColumns.flat(attributes.getOrDefault("standing", ""));
        if (!standing.isEmpty()) {
            places.add(tag("span", standing.equals("Accepted") ? "badge" : "badge loose")
                    .of(terms.classLabel(standing)));
        }
        return layout.fill("claim", "claim", relations.thing(claim.id()), "places", places);
    }

    private List<Markup> facts(GraphNode node) {
        return List.of(
                section(layout.say("Facts", "属性"), facts.of(node)),
                layout.fill("data", "iri", node.iri(), "file", data(node), "syntax", RdfSyntax.TURTLE.label()));
    }

    private static Markup section(String title, List<Tag> content) {
        return content.isEmpty()
                ? Markup.none()
                : tag("section").of(tag("h2").of(title)).of(content);
    }
}
