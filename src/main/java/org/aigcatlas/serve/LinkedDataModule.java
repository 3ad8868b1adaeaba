package org.aigcatlas.serve;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.data.Dereference;
import org.aigcatlas.serve.data.RdfForms;
import org.aigcatlas.serve.data.ThingForms;
import org.aigcatlas.serve.data.VocabularyFace;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;

/** Things and the documents about them, and the vocabulary. */
record LinkedDataModule(Site site) implements RouteModule {
    @Override
    public List<Route> routes() {
        VocabularyFace vocabulary = new VocabularyFace(site);
        return Stream.concat(
                        things(new Dereference(site)),
                        Stream.of(
                                Route.get(Links.VOCABULARY, "The vocabulary", "词汇表", vocabulary)
                                        .in(RdfForms.endings())
                                        .named("Vocabulary", "词汇表")
                                        .described(Operations.get(
                                                "getVocabulary", RdfForms.types(), Operations.language())),
                                Route.get(
                                                Links.VOCABULARY + "/{version}",
                                                "A version of the vocabulary",
                                                "词汇表的某个版本",
                                                vocabulary)
                                        .described(Operations.get(
                                                "getVocabularyVersion",
                                                RdfForms.types(),
                                                Operations.inPath("version", "its number", "0.2.0"),
                                                Operations.language()))))
                .toList();
    }

    private static Stream<Route> things(Dereference things) {
        Handler thing = things.thing();
        Route asked = Route.get(
                        Links.DOCUMENT,
                        "What the graph says of anything that it speaks of, whoever has named it; 303 where it has an address of its own",
                        "图谱中提到的任何事物，无论由谁命名；若它有自己的地址，则以 303 转往",
                        things.asked())
                .in(ThingForms.endings())
                .described(Operations.get(
                        "getAnything",
                        ThingForms.types(),
                        Operations.needed("iri", "its IRI", "http://www.wikidata.org/entity/Q115564437"),
                        Operations.language()));
        Route document = Route.get(
                        Links.DOCUMENT + "/{path}", "The document about a thing", "关于某个事物的文档", things.document())
                .described(route -> documents());
        return Stream.concat(
                Stream.of("/id", "/claim", "/source", "/graph", "/rule")
                        .map(space -> Route.get(
                                space + "/{name}",
                                "A thing: 303 to the document about it under `/doc/…`, 301 to its new address where it has moved",
                                "事物：以 303 转往 `/doc/…` 下关于它的文档；若已移动，则以 301 转往新地址",
                                thing)),
                Stream.of(asked, document));
    }

    private static Map<String, JsonObject> documents() {
        Map<String, JsonObject> paths = new LinkedHashMap<>();
        paths.put(
                Links.DOCUMENT + "/id/{slug}",
                document("getThing", "What the graph says of a thing", "slug", "chatgpt"));
        paths.put(Links.DOCUMENT + "/claim/{id}", document("getClaim", "A claim with its parts", "id", "c067"));
        paths.put(
                Links.DOCUMENT + "/source/{name}",
                document("getSource", "A source with its sections", "name", "article"));
        paths.put(Links.DOCUMENT + "/graph/{name}", document("getGraph", "A named graph", "name", "article"));
        return paths;
    }

    private static JsonObject document(String id, String summary, String name, String example) {
        JsonObject part = Operations.inPath(name, "its short name", example);
        return Operations.get(id, summary, ThingForms.types(), part, Operations.language());
    }
}
