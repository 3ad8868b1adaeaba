package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The SPARQL editor: YASGUI with the atlas's prefixes, classes, properties and canned queries. */
public final class EditorPage extends SitePage {
    private final Vocabulary vocabulary;

    /** The editor, which completes the terms of this vocabulary. */
    public EditorPage(Site site, Request request, Graph vocabulary) {
        super(site, request);
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
        List<Tag> examples = site.atlas().queries().all().stream()
                .map(query ->
                        FormFields.option(query.name(), false, query.question().in(language)))
                .toList();
        Markup data = new Markup.Data("application/json", "editor-data", data());
        return page("SPARQL", head, fill("editor", "examples", examples, "data", data));
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
