package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.thing.PropertyUses;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Statements that a property makes: from what it leads to what. */
final class UseList {
    private static final int MOST = 12;

    private final Site site;
    private final Request request;

    UseList(Site site, Request request) {
        this.site = site;
        this.request = request;
    }

    /** {@return some uses of a property; empty where it is none} */
    List<Markup> of(String property) {
        List<Triple> uses = site.atlas().store().read(reading -> PropertyUses.of(reading, property, MOST));
        Set<String> iris = new HashSet<>();
        uses.stream().flatMap(UseList::ends).filter(Node::isURI).forEach(node -> iris.add(node.getURI()));
        TermRenderer cells = site.cells(request, iris);
        Map<String, Named> names = site.atlas().names().named(iris);
        List<Tag> items = uses.stream()
                .map(use -> tag("li")
                        .of(
                                end(use.getSubject(), cells, names),
                                Markup.words(" → "),
                                end(use.getObject(), cells, names)))
                .toList();
        return items.isEmpty() ? List.of() : List.of(tag("ul", "uses").of(items));
    }

    private static Stream<Node> ends(Triple use) {
        return Stream.of(use.getSubject(), use.getObject());
    }

    private static Markup end(Node node, TermRenderer cells, Map<String, Named> names) {
        Named named = node.isURI() ? names.get(node.getURI()) : null;
        return named == null ? cells.term(node) : cells.thing(named);
    }
}
