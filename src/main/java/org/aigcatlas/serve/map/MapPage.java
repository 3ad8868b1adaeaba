package org.aigcatlas.serve.map;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.map.MapNode;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.FormFields;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.SitePage;

/** The page of a map: the drawing, which a script draws, and the same in words beside it, which needs none. */
final class MapPage extends SitePage {
    private static final List<String> DRAWING = List.of(
            "/assets/cytoscape.min.js", "/assets/layout-base.js", "/assets/cose-base.js", "/assets/cytoscape-fcose.js");

    private static final List<String> MODULES = List.of("/assets/map.js", "/assets/drawing.js");

    private final TourPanel tour;

    /** The page of the map that a request asks for. */
    MapPage(Site site, Request request) {
        super(site, request);
        this.tour = new TourPanel(site, request);
    }

    /** {@return the page} */
    String html(MapQuestion.Answer answer) {
        String title = language.pick("Map", "图谱地图");
        return page(
                title,
                head(),
                fill(
                        "map",
                        "title",
                        title,
                        "data",
                        address(Links.MAP + ".json", answer, Map.of()) + tour.parameter(),
                        "base",
                        site.addresses().prefix(),
                        "tour",
                        tour.markup(),
                        "add",
                        form("map-add", answer),
                        "connect",
                        form("map-connect", answer),
                        "inferred",
                        inferredLink(answer),
                        "list",
                        list(answer),
                        "forms",
                        forms(answer)));
    }

    /** What the drawing needs is on its way before the script that needs it is read. */
    private List<Markup> head() {
        return Stream.concat(
                        DRAWING.stream().map(name -> early(name, "preload").with("as", "script")),
                        MODULES.stream().map(name -> early(name, "modulepreload")))
                .<Markup>map(link -> link)
                .toList();
    }

    private Tag early(String name, String how) {
        return tag("link").with("rel", how).with("href", site.addresses().link(name));
    }

    /** {@return the drawing in words: each thing with what leads from it, who says so, and the ways on} */
    Markup list(MapQuestion.Answer answer) {
        return hidden(
                tag("form")
                        .with("method", "get")
                        .with("action", site.addresses().link(Links.MAP))
                        .of(new MapList(site, request, language).of(answer)),
                answer);
    }

    /** {@return the addresses of exactly this map in other forms} */
    Markup forms(MapQuestion.Answer answer) {
        String scope = "among:"
                + String.join(
                        ",",
                        answer.map().nodes().stream()
                                .filter(MapNode.OfThing.class::isInstance)
                                .map(MapNode::id)
                                .toList());
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("Gephi", "gexf");
        formats.put("Cytoscape", "cytoscape");
        formats.put("Neo4j", "cypher");
        formats.put("Mermaid", "mermaid");
        formats.put("Graphviz", "dot");
        formats.put(RdfSyntax.TURTLE.label(), "turtle");
        String inferred = "&inferred=" + (answer.inferred() ? "yes" : "no");
        List<Markup> links = new ArrayList<>();
        formats.forEach((name, format) -> links.add(
                link(site.addresses().link(site.export(format, scope) + inferred + "&lang=" + language.tag()), name)));
        links.add(link(
                        "https://lite.gephi.org/?file="
                                + Links.encode(
                                        site.addresses().absolute(site.export("gexf", scope) + inferred, request)),
                        "Gephi Lite")
                .with("rel", "noopener external")
                .with("class", "out"));
        return Markup.parts(links);
    }

    private String address(String path, MapQuestion.Answer answer, Map<String, String> changes) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("things", List.of(String.join(",", answer.members().written())));
        if (answer.inferred()) {
            parameters.put("inferred", List.of("yes"));
        }
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                parameters.remove(name);
            } else {
                parameters.put(name, List.of(value));
            }
        });
        return site.addresses().link(path + Links.query(parameters), request);
    }

    private Tag form(String id, MapQuestion.Answer answer) {
        return hidden(fill(id, "base", site.addresses().prefix()), answer);
    }

    private Tag hidden(Tag form, MapQuestion.Answer answer) {
        Tag whole = form.of(field("things", String.join(",", answer.members().written())));
        if (answer.inferred()) {
            whole = whole.of(field("inferred", "yes"));
        }
        return FormFields.withLanguage(whole, request);
    }

    private static Tag field(String name, String value) {
        return tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    /** {@return the way to this map with what only follows, or without it} */
    Tag inferredLink(MapQuestion.Answer answer) {
        return answer.inferred()
                ? link(
                                address(Links.MAP, answer, Map.of("inferred", "")),
                                language.pick("Hide what only follows", "隐藏推断出的事实"))
                        .with("data-inferred", "")
                : link(
                                address(Links.MAP, answer, Map.of("inferred", "yes")),
                                language.pick("Show what follows, too", "一并显示推断出的事实"))
                        .with("data-inferred", "yes");
    }
}
