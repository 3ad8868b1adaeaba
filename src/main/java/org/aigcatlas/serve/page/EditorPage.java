package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The SPARQL editor: YASGUI with the atlas's prefixes, classes, properties and canned queries. */
public final class EditorPage {
    private final Site site;
    private final Request request;
    private final Language language;
    private final Vocabulary vocabulary;

    /** The editor, which completes the terms of this vocabulary. */
    public EditorPage(Site site, Request request, Graph vocabulary) {
        this.site = site;
        this.request = request;
        this.language = request.language();
        this.vocabulary = new Vocabulary(vocabulary);
    }

    /** {@return the page} */
    public String html() {
        Links addresses = site.addresses();
        List<Markup> head = List.of(
                tag("link").with("rel", "stylesheet").with("href", addresses.link("/assets/yasgui.min.css")),
                tag("script")
                        .with("src", addresses.link("/assets/yasgui.min.js"))
                        .with("defer", ""),
                tag("script").with("type", "module").with("src", addresses.link("/assets/editor.js")));
        return site.layout(request)
                .page(
                        "SPARQL",
                        head,
                        tag("div", "wide editor")
                                .of(
                                        tag("h1").of(language.pick("Ask in SPARQL", "用 SPARQL 查询")),
                                        examples(),
                                        tag("div").with("id", "yasgui"),
                                        tag("noscript")
                                                .of(tag("p").of(language.pick(
                                                        "The editor needs JavaScript. Without it, send a query to this address as ?query=….",
                                                        "编辑器需要 JavaScript。也可以用 ?query=… 向此地址提交查询。"))),
                                        new Markup.Data("application/json", "editor-data", data())));
    }

    private Tag examples() {
        Tag select = tag("select")
                .with("id", "examples")
                .of(tag("option").with("value", "").of(language.pick("Choose…", "请选择…")));
        for (CannedQuery query : site.atlas().queries().all()) {
            select = select.of(tag("option")
                    .with("value", query.name())
                    .of(query.question().in(language)));
        }
        return tag("p", "examples")
                .of(tag("label").with("for", "examples").of(language.pick("Begin with a question", "从现成问题开始")), select);
    }

    private JsonObject data() {
        JsonObject data = new JsonObject();
        data.addProperty("endpoint", site.addresses().link(site.addresses().sparql()));
        data.addProperty("queries", site.addresses().link("/queries/"));
        data.addProperty("pages", site.addresses().link("/doc/"));
        data.addProperty("vocabulary", site.addresses().link("/ns"));
        data.addProperty("space", Iris.BASE);
        JsonObject prefixes = new JsonObject();
        Prefixes.wellKnown().forEach(prefixes::addProperty);
        data.add("prefixes", prefixes);
        data.add("classes", iris(vocabulary.classes()));
        data.add("properties", properties());
        return data;
    }

    private JsonArray properties() {
        JsonArray properties = iris(vocabulary.relations());
        properties.addAll(iris(vocabulary.texts()));
        List.of(RDFS.label, SKOS.altLabel, SKOS.definition).forEach(term -> properties.add(term.getURI()));
        return properties;
    }

    private static JsonArray iris(List<Vocabulary.Term> terms) {
        JsonArray array = new JsonArray();
        terms.forEach(term -> array.add(term.iri()));
        return array;
    }
}
