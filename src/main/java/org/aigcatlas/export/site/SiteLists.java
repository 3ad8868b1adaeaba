package org.aigcatlas.export.site;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.TermLabels;
import org.aigcatlas.markup.Tag;

/** The static pages that list things: the first one, and one a class. */
final class SiteLists {
    private final SiteLayout layout;
    private final TermLabels terms;

    SiteLists(SiteLayout layout, TermLabels terms) {
        this.layout = layout;
        this.terms = terms;
    }

    /** {@return the first page: the classes, with how many things are in each} */
    String first(Map<String, List<GraphNode>> classes) {
        List<Tag> items = classes.entrySet().stream()
                .map(one -> tag("li")
                        .of(
                                link("class/" + one.getKey() + ".html", terms.classLabel(one.getKey())),
                                tag("span", "badge")
                                        .of(String.valueOf(one.getValue().size()))))
                .toList();
        int all = classes.values().stream().mapToInt(List::size).sum();
        return layout.page("", "", List.of(), layout.fill("first", "count", all, "items", items));
    }

    /** {@return the page of a class: its things} */
    String ofClass(String type, List<GraphNode> things) {
        String label = terms.classLabel(type);
        List<Tag> items = things.stream()
                .map(node -> tag("li").of(link("../thing/" + SiteLayout.fileName(node.id()) + ".html", node.label())))
                .toList();
        return layout.page(label, "../", List.of(), layout.fill("class", "title", label, "items", items));
    }
}
