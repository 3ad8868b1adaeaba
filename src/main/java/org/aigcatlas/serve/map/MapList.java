package org.aigcatlas.serve.map;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.map.MapEdge;
import org.aigcatlas.map.MapNode;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.thing.Evidence;

/** A map in words: each thing with what leads from it and who says so. */
final class MapList {
    private final Site site;
    private final Request request;
    private final Language language;

    MapList(Site site, Request request, Language language) {
        this.site = site;
        this.request = request;
        this.language = language;
    }

    /** {@return the list; its buttons belong to a form that holds the state of the map} */
    Markup of(MapQuestion.Answer answer) {
        TermRenderer cells = site.cells(request);
        Map<String, MapNode> nodes = new LinkedHashMap<>();
        answer.map().nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, List<MapEdge>> leading = answer.map().edges().stream()
                .collect(Collectors.groupingBy(MapEdge::source, LinkedHashMap::new, Collectors.toList()));
        List<Tag> entries = nodes.values().stream()
                .sorted(Comparator.comparing(this::name))
                .map(node -> entry(node, leading.getOrDefault(node.id(), List.of()), nodes, cells))
                .toList();
        return tag("ul", "map-things").of(entries);
    }

    private String name(MapNode node) {
        return switch (node) {
            case MapNode.OfThing of -> of.thing().in(language);
            case MapNode.OfBundle of -> of.size() + " × " + of.type().in(language);
        };
    }

    private Tag entry(MapNode node, List<MapEdge> edges, Map<String, MapNode> nodes, TermRenderer cells) {
        Markup name =
                switch (node) {
                    case MapNode.OfThing of -> cells.thing(of.thing());
                    case MapNode.OfBundle of -> Markup.words(name(of));
                };
        Tag head = tag("p", "map-thing")
                .of(
                        name,
                        Markup.words(" "),
                        tag("small").of(node.type().in(language)),
                        Markup.words(" "),
                        step(
                                "expand",
                                node,
                                language.pick("open", "展开"),
                                language.pick("Open what is near ", "展开相邻事物：")),
                        Markup.words(" "),
                        step("remove", node, language.pick("take away", "移除"), language.pick("Take away ", "移除：")));
        Tag entry = tag("li").with("data-id", node.id()).of(head);
        return edges.isEmpty()
                ? entry
                : entry.of(tag("ul")
                        .of(edges.stream().map(edge -> line(edge, nodes, cells)).toList()));
    }

    private Tag step(String what, MapNode node, String words, String label) {
        return tag("button")
                .with("class", "step")
                .with("name", what)
                .with("value", node.id())
                .with("data-" + what, node.id())
                .with("aria-label", label + name(node))
                .of(words);
    }

    private Tag line(MapEdge edge, Map<String, MapNode> nodes, TermRenderer cells) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.words(edge.relation().in(language) + " "));
        MapNode target = nodes.get(edge.target());
        if (target instanceof MapNode.OfThing of) {
            parts.add(cells.thing(of.thing()));
        }
        if (edge.inferred()) {
            parts.add(cells.follows(
                    edge.fact().getSubject().getURI(),
                    edge.relation().iri(),
                    edge.fact().getObject().getURI()));
        }
        edge.evidence().forEach(evidence -> parts.add(said(evidence, cells)));
        if (edge.evidence().isEmpty() && !edge.inferred()) {
            parts.add(tag("small", "who")
                    .of(Markup.words(language.pick(" — ", "——")))
                    .of(List.of(Markup.joined(
                            language.pick(", ", "、"),
                            edge.graphs().stream().map(cells::thing).toList()))));
        }
        return tag("li").with("data-edge", edge.id()).of(parts);
    }

    private Tag said(Evidence evidence, TermRenderer cells) {
        Tag who = tag("small", "who").of(Markup.words(language.pick(" — ", "——")), cells.thing(evidence.statedIn()));
        return evidence.isQualified()
                ? who.of(tag("span", "badge loose").of(evidence.standing().in(language)))
                : who;
    }
}
