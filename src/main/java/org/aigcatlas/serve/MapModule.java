package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.map.MapFace;
import org.aigcatlas.serve.page.Site;

/** The map. */
record MapModule(Site site) implements RouteModule {
    @Override
    public List<Route> routes() {
        return List.of(Route.get(Links.MAP, "A part of the graph as a drawing", "图谱的一部分，画成一张图", new MapFace(site))
                .in(List.of("json"))
                .named("Map", "地图")
                .described(Operations.get(
                        "getMap",
                        List.of("text/html", "application/json"),
                        Operations.optional(
                                "scope", "what stands on it at first; a scope of exports", "around:ChatGPT"),
                        Operations.optional(
                                "things", "what stands on it: names, with commas between", "chatgpt,openai"),
                        Operations.several("add", "what comes onto it", "midjourney"),
                        Operations.several("expand", "whose neighbours come onto it", "openai"),
                        Operations.several("remove", "what leaves it", "openai"),
                        Operations.optional("from", "where a connection begins", "Midjourney"),
                        Operations.optional("to", "where it ends", "OpenAI"),
                        Operations.optional("inferred", "yes, for what only follows by a rule", "yes"),
                        Operations.language())));
    }
}
