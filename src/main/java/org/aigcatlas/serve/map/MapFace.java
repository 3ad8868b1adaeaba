package org.aigcatlas.serve.map;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.aigcatlas.export.graph.ClassColours;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.map.MapEdge;
import org.aigcatlas.map.MapNode;
import org.aigcatlas.map.ThingMap;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.VersionedCache;
import org.aigcatlas.thing.Evidence;

/** {@code /map}: part of the graph as a drawing, as a page and as JSON in the reader's language. */
public final class MapFace implements Handler {
    /** About how many bytes a node or an edge takes, with what is said of it. */
    private static final long BYTES = 2048;

    private final Site site;
    private final VersionedCache<MapQuestion.Drawn, ThingMap> drawn;

    /** The maps of this site. */
    public MapFace(Site site) {
        this.site = site;
        this.drawn = new VersionedCache<>(
                site.atlas().store(),
                MemorySize.share(64),
                map -> BYTES * (map.nodes().size() + map.edges().size()));
        site.lanes().show("maps", drawn);
    }

    @Override
    public Reply to(Request request) {
        String ending = Representations.split(request.path(), List.of("json"))[1];
        Supplier<MapQuestion.Answer> answer =
                () -> MapQuestion.of(request, site.atlas()).answer(site.atlas(), drawn);
        return new Representations(
                        site.version(),
                        Problem.of(ProblemCode.MAP_FORM_REFUSED),
                        Representation.page(() -> new MapPage(site, request).html(answer.get())),
                        Representation.json(
                                () -> Reply.json(json(request, answer.get())).with("Vary", "Accept-Language")))
                .reply(request, ending);
    }

    private JsonObject json(Request request, MapQuestion.Answer answer) {
        ThingMap map = answer.map();
        MapPage page = new MapPage(site, request);
        TourPanel tour = new TourPanel(site, request);
        return JsonObjects.object(
                "things",
                answer.members().written(),
                "inferred",
                answer.inferred(),
                "nodes",
                map.nodes().stream().map(node -> node(request, node)).toList(),
                "edges",
                map.edges().stream().map(edge -> edge(request, edge)).toList(),
                "legend",
                legend(request, map),
                "highlighted",
                tour.highlighted(),
                "tour",
                text(tour.markup()),
                "list",
                text(page.list(answer)),
                "forms",
                text(page.forms(answer)),
                "toggle",
                text(page.inferredLink(answer)));
    }

    private static String text(Markup markup) {
        StringBuilder text = new StringBuilder();
        markup.to(text);
        return text.toString();
    }

    private JsonObject node(Request request, MapNode node) {
        JsonObject object = JsonObjects.object(
                "id",
                node.id(),
                "type",
                node.type().slug(),
                "typeName",
                node.type().in(request.language()));
        switch (node) {
            case MapNode.OfThing of -> {
                object.addProperty("name", of.thing().in(request.language()));
                object.addProperty("page", link(request, of.thing()));
                object.addProperty("definition", of.definition().in(request.language()));
                object.addProperty("models", of.models());
            }
            case MapNode.OfBundle of -> {
                object.addProperty("name", of.size() + " × " + of.type().in(request.language()));
                object.addProperty("bundle", of.size());
                object.addProperty("owner", of.bundle().ownerName());
            }
        }
        return object;
    }

    private JsonObject edge(Request request, MapEdge edge) {
        JsonObject object = JsonObjects.object(
                "id",
                edge.id(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "relation",
                edge.relation().slug(),
                "name",
                edge.relation().in(request.language()),
                "look",
                edge.look().name().toLowerCase(Locale.ROOT),
                "says",
                edge.evidence().stream().map(one -> claim(request, one)).toList(),
                "graphs",
                edge.graphs().stream()
                        .map(graph -> graph.in(request.language()))
                        .toList());
        object.addProperty(
                "why",
                site.addresses()
                        .link(
                                Links.proof(
                                        edge.fact().getSubject().getURI(),
                                        edge.relation().iri(),
                                        edge.fact().getObject().getURI()),
                                request));
        return object;
    }

    private JsonObject claim(Request request, Evidence evidence) {
        return JsonObjects.object(
                "claim",
                evidence.claim().in(request.language()),
                "page",
                link(request, evidence.claim()),
                "place",
                evidence.statedIn().in(request.language()),
                "placePage",
                link(request, evidence.statedIn()),
                "source",
                evidence.source().in(request.language()),
                "standing",
                evidence.standing().slug(),
                "standingName",
                evidence.standing().in(request.language()),
                "remark",
                evidence.remark().in(request.language()));
    }

    private String link(Request request, Named thing) {
        String path = site.addresses().page(thing.iri()).orElseGet(() -> Links.asked(thing.iri(), ""));
        int hash = path.indexOf('#');
        return hash < 0
                ? site.addresses().link(path, request)
                : site.addresses().link(path.substring(0, hash), request) + path.substring(hash);
    }

    private List<JsonObject> legend(Request request, ThingMap map) {
        TreeMap<String, Named> types = new TreeMap<>();
        map.nodes().forEach(node -> types.put(node.type().slug(), node.type()));
        return types.values().stream()
                .map(type -> JsonObjects.object(
                        "type",
                        type.slug(),
                        "name",
                        type.in(request.language()),
                        "colour",
                        ClassColours.of(type.slug()).hex()))
                .toList();
    }
}
