package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.map.MapNode;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The page of a map: the drawing, which a script draws, and the same in words beside it, which needs none. */
public final class MapPage extends SitePage {
    /** Where it is. */
    public static final String PATH = "/map";

    private static final String TOUR = "tour";

    /** The page of the map that a request asks for. */
    public MapPage(Site site, Request request) {
        super(site, request);
    }

    /** {@return the page} */
    public String html(MapQuestion.Answer answer) {
        String title = language.pick("Map", "图谱地图");
        return page(
                title,
                head(),
                fill(
                        "map",
                        "title",
                        title,
                        "data",
                        address(PATH + ".json", answer, Map.of()) + tourParameter(),
                        "base",
                        site.addresses().prefix(),
                        "tour",
                        tour(),
                        "add",
                        addForm(answer),
                        "connect",
                        connectForm(answer),
                        "inferred",
                        inferredLink(answer),
                        "list",
                        list(answer),
                        "forms",
                        forms(answer)));
    }

    private List<Markup> head() {
        return Stream.of("cytoscape.min.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js")
                .<Markup>map(name -> tag("script")
                        .with("defer", "")
                        .with("src", site.addresses().link("/assets/" + name)))
                .toList();
    }

    /** {@return the drawing in words: each thing with what leads from it, who says so, and the ways on} */
    public Markup list(MapQuestion.Answer answer) {
        return new MapList(site, request, language).of(answer, changes -> address(PATH, answer, changes));
    }

    /** {@return the addresses of exactly this map in other forms} */
    public Markup forms(MapQuestion.Answer answer) {
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
        formats.put("Turtle", "turtle");
        String inferred = "&inferred=" + (answer.inferred() ? "yes" : "no");
        List<Markup> links = new ArrayList<>();
        formats.forEach((name, format) -> links.add(
                link(site.addresses().link(site.export(format, scope) + inferred + "&lang=" + language.tag()), name)));
        links.add(link(
                        "https://gephi.org/gephi-lite/?file="
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

    private Optional<Integer> tourStep() {
        return request.parameter(TOUR)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(step -> step >= 1 && step <= Tour.STEPS.size());
    }

    private String tourParameter() {
        return tourStep().map(step -> "&tour=" + step).orElse("");
    }

    /** {@return the step of the tour, with the ways to those beside it; an invitation where none is taken} */
    public Markup tour() {
        return tourStep().<Markup>map(this::step).orElseGet(() -> tag("p", "tour-start")
                .of(link(tourAddress(1), language.pick("Take the tour", "跟随导览")).with("data-tour", "1")));
    }

    /** {@return the short names of what the tour points to} */
    public List<String> highlighted() {
        return tourStep().map(step -> Tour.STEPS.get(step - 1).things()).orElse(List.of());
    }

    private String tourAddress(int step) {
        return site.addresses().link(PATH + "?" + TOUR + "=" + step, request);
    }

    private Tag step(int number) {
        Tour.Step step = Tour.STEPS.get(number - 1);
        TermRenderer cells = site.cells(request);
        List<Markup> ways = new ArrayList<>();
        if (number > 1) {
            ways.add(link(tourAddress(number - 1), language.pick("Back", "上一步")).with("data-tour", "" + (number - 1)));
        }
        if (number < Tour.STEPS.size()) {
            ways.add(link(tourAddress(number + 1), language.pick("Next", "下一步"))
                    .with("data-tour", "" + (number + 1))
                    .with("class", "button"));
        }
        ways.add(link(site.addresses().link(PATH, request), language.pick("End the tour", "结束导览"))
                .with("data-tour", ""));
        return fill(
                "tour-step",
                "number",
                number,
                "count",
                Tour.STEPS.size(),
                "title",
                step.title().in(language),
                "text",
                step.text().in(language),
                "section",
                cells.thing(site.atlas().names().named(step.section())),
                "ways",
                ways);
    }

    private Tag addForm(MapQuestion.Answer answer) {
        return hidden(
                fill(
                        "map-add",
                        "base",
                        site.addresses().prefix(),
                        "suggest",
                        site.addresses().link("/suggest")),
                answer);
    }

    private Tag connectForm(MapQuestion.Answer answer) {
        return hidden(
                fill(
                        "map-connect",
                        "base",
                        site.addresses().prefix(),
                        "suggest",
                        site.addresses().link("/suggest")),
                answer);
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

    private Tag inferredLink(MapQuestion.Answer answer) {
        return answer.inferred()
                ? link(
                        address(PATH, answer, Map.of("inferred", "")),
                        language.pick("Hide what only follows", "隐藏推断出的事实"))
                : link(
                        address(PATH, answer, Map.of("inferred", "yes")),
                        language.pick("Show what follows, too", "一并显示推断出的事实"));
    }
}
