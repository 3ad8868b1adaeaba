package org.aigcatlas.serve.vocabulary;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Text;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.SitePage;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.serve.page.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;

/** The vocabulary's documentation, made from the vocabulary itself. */
public final class VocabularyPage extends SitePage {
    private final Vocabulary vocabulary;
    private final String path;
    private final Examples examples;
    private final TermRenderer cells;

    /** The page about a version of the vocabulary, which is at this path, with a use of each term. */
    public VocabularyPage(Site site, Request request, Graph vocabulary, String path, Examples examples) {
        super(site, request);
        this.vocabulary = new Vocabulary(vocabulary);
        this.path = path;
        this.examples = examples;
        this.cells = site.cells(request);
    }

    /** {@return the page} */
    public String html() {
        List<Markup> terms = List.of(
                section("classes", language.pick("Classes", "类"), vocabulary.classes()),
                section("relations", language.pick("Relations", "关系"), vocabulary.relations()),
                section("texts", language.pick("Texts, numbers and dates", "文字、数字与日期"), vocabulary.texts()),
                former());
        Tag main = fill(
                "vocabulary",
                "namespace",
                Iris.NS,
                "version",
                version(),
                "forms",
                RdfSyntax.ofDocuments().stream()
                        .map(syntax -> download(syntax.ending(), syntax.label()))
                        .toList(),
                "diagram",
                new ClassDiagram(vocabulary.classes(), language).drawing(),
                "terms",
                terms);
        return page(language.pick("Vocabulary", "词汇表"), List.of(), main);
    }

    private List<Markup> version() {
        List<Markup> parts = new ArrayList<>();
        vocabulary.version().ifPresent(number -> parts.add(Markup.words(language.pick("Version ", "版本：") + number)));
        vocabulary.priorVersion().ifPresent(prior -> {
            parts.add(Markup.words(language.pick("; before it ", "；前一版本：")));
            parts.add(cells.iri(prior, prior.substring(prior.lastIndexOf('/') + 1)));
        });
        return parts;
    }

    private Tag download(String ending, String name) {
        return link(site.addresses().link(path + "." + ending), name);
    }

    private Markup section(String id, String title, List<Vocabulary.Term> terms) {
        return terms.isEmpty()
                ? Markup.none()
                : tag("section")
                        .with("id", id)
                        .of(tag("h2").of(title))
                        .of(terms.stream().map(this::term).toList());
    }

    private Tag term(Vocabulary.Term term) {
        Language other = language.inOrder().getLast();
        return fill(
                "term",
                "name",
                term.localName(),
                "label",
                term.label().in(language),
                "other",
                term.label().in(other),
                "texts",
                List.of(
                        text(term.definition(), language, "definition"),
                        text(term.definition(), other, "definition second"),
                        text(term.note(), language, "note")),
                "facets",
                facets(term));
    }

    private static Markup text(Text text, Language language, String styleClass) {
        return text.in(language).isEmpty()
                ? Markup.none()
                : tag("p", styleClass)
                        .with("lang", language.pick("en", "zh-Hans"))
                        .of(text.in(language));
    }

    private List<Markup> facets(Vocabulary.Term term) {
        List<Markup> facets = new ArrayList<>();
        facet(facets, language.pick("kind of", "上位"), term.above());
        facet(facets, language.pick("from", "定义域"), term.domain());
        facet(facets, language.pick("to", "值域"), term.range());
        facet(facets, language.pick("inverse", "逆关系"), term.inverse().stream().toList());
        List<Named> ends = examples.of(term.iri());
        if (!ends.isEmpty()) {
            facets.add(fill("facet", "name", language.pick("example", "例"), "values", example(term, ends)));
        }
        return facets;
    }

    private List<Markup> example(Vocabulary.Term term, List<Named> ends) {
        List<Markup> parts = new ArrayList<>();
        parts.add(cells.thing(ends.getFirst()));
        if (ends.size() > 1) {
            parts.add(Markup.words(" " + term.label().in(language) + " "));
            parts.add(cells.thing(ends.getLast()));
        }
        return parts;
    }

    private void facet(List<Markup> facets, String name, List<String> iris) {
        if (!iris.isEmpty()) {
            facets.add(fill("facet", "name", name, "values", links(iris)));
        }
    }

    private Markup links(List<String> iris) {
        return Markup.joined(
                ", ",
                iris.stream()
                        .map(iri -> cells.iri(iri, Prefixes.shorten(NodeFactory.createURI(iri))))
                        .toList());
    }

    /** Terms of before, under their own anchors: whoever follows an old address reads here what took its place. */
    private Markup former() {
        List<Vocabulary.Former> terms = vocabulary.former();
        return terms.isEmpty()
                ? Markup.none()
                : tag("section")
                        .with("id", "former")
                        .of(tag("h2").of(language.pick("Terms of before, and what took their place", "曾用词汇及其现名")))
                        .of(tag("dl", "facets")
                                .of(terms.stream().map(this::former).toList()));
    }

    private Tag former(Vocabulary.Former term) {
        return tag("div")
                .with("id", term.localName())
                .of(tag("dt").of("aigc:" + term.localName()))
                .of(tag("dd").of(links(term.now())));
    }
}
