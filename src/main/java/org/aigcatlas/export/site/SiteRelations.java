package org.aigcatlas.export.site;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aigcatlas.export.graph.AdjacencyIndex;
import org.aigcatlas.export.graph.GraphEdge;
import org.aigcatlas.export.graph.RelationType;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;

/** Relations on a static page, each with all it leads to; long lists are folded, what only follows is marked. */
final class SiteRelations {
    private static final int SHOWN = 12;

    private final SiteLayout layout;
    private final AdjacencyIndex adjacency;

    SiteRelations(SiteLayout layout, AdjacencyIndex adjacency) {
        this.layout = layout;
        this.adjacency = adjacency;
    }

    /** {@return what relations lead to; empty where there are none} */
    List<Tag> outgoing(List<GraphEdge> edges) {
        return list(edges, GraphEdge::target, RelationType::label);
    }

    /** {@return where relations come from; empty where there are none} */
    List<Tag> incoming(List<GraphEdge> edges) {
        return list(
                edges,
                GraphEdge::source,
                relation -> layout.say(
                        relation.names().en() + " this", relation.names().zh() + " → 本项"));
    }

    private List<Tag> list(
            List<GraphEdge> edges, Function<GraphEdge, String> end, Function<RelationType, String> name) {
        Map<String, List<Markup>> groups = new LinkedHashMap<>();
        edges.forEach(edge -> groups.computeIfAbsent(name.apply(edge.relation()), key -> new ArrayList<>())
                .add(tag("li").of(thing(end.apply(edge)), follows(edge))));
        List<Tag> rows = groups.entrySet().stream()
                .map(group ->
                        tag("div").of(tag("dt").of(group.getKey()), tag("dd").of(folded(group.getValue()))))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(tag("dl", "relations").of(rows));
    }

    private List<Tag> folded(List<Markup> items) {
        if (items.size() <= SHOWN) {
            return List.of(tag("ul").of(items));
        }
        int more = items.size() - SHOWN;
        return List.of(
                tag("ul").of(items.subList(0, SHOWN)),
                tag("details", "more")
                        .of(
                                tag("summary").of(layout.say(more + " more", "另有 " + more + " 项")),
                                tag("ul").of(items.subList(SHOWN, items.size()))));
    }

    private Markup follows(GraphEdge edge) {
        return Boolean.TRUE.equals(edge.attributes().get("inferred"))
                ? tag("span", "badge follows").of(layout.say("follows", "推断"))
                : Markup.none();
    }

    /** {@return a link to the page of a thing} */
    Tag thing(String id) {
        return link(SiteLayout.fileName(id) + ".html", adjacency.node(id).label());
    }
}
