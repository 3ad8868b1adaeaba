package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Property;
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
        QuestionGroups groups = new QuestionGroups(site.words());
        List<Tag> examples = groups.of(site.atlas().queries().all()).entrySet().stream()
                .map(group -> tag("optgroup")
                        .with("label", groups.name(group.getKey(), language))
                        .of(group.getValue().stream()
                                .map(query -> FormFields.option(
                                        query.name(), false, query.question().in(language)))
                                .toList()))
                .toList();
        Markup data = new Markup.Data("application/json", "editor-data", data());
        return page("SPARQL", head, fill("editor", "examples", examples, "data", data));
    }

    private JsonObject data() {
        JsonObject prefixes = new JsonObject();
        Prefixes.wellKnown().forEach(prefixes::addProperty);
        Links addresses = site.addresses();
        Stream<String> labels =
                Stream.of(RDFS.label, SKOS.altLabel, SKOS.definition).map(Property::getURI);
        return JsonObjects.object(
                "endpoint", addresses.link(addresses.sparql()),
                "queries", addresses.link("/queries/"),
                "pages", addresses.link("/doc/"),
                "vocabulary", addresses.link("/ns"),
                "space", Iris.BASE,
                "prefixes", prefixes,
                "classes", iris(vocabulary.classes()).toList(),
                "properties",
                        Stream.of(iris(vocabulary.relations()), iris(vocabulary.texts()), labels)
                                .flatMap(all -> all)
                                .toList());
    }

    private static Stream<String> iris(List<Vocabulary.Term> terms) {
        return terms.stream().map(Vocabulary.Term::iri);
    }
}
