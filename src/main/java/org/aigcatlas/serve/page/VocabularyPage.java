package org.aigcatlas.serve.page;

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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;

/** The vocabulary's documentation, made from the vocabulary itself. */
public final class VocabularyPage {
    private final Site site;
    private final Request request;
    private final Language language;
    private final Vocabulary vocabulary;
    private final String path;
    private final Examples examples;
    private final TermRenderer cells;

    /** The page about a version of the vocabulary, which is at this path. */
    public VocabularyPage(Site site, Request request, Graph vocabulary, String path) {
        this.site = site;
        this.request = request;
        this.language = request.language();
        this.vocabulary = new Vocabulary(vocabulary);
        this.path = path;
        this.examples = site.examples(this.vocabulary, path);
        this.cells = site.cells(request);
    }

    /** {@return the page} */
    public String html() {
        String title = language.pick("Vocabulary", "词汇表");
        return site.layout(request)
                .page(
                        title,
                        List.of(),
                        tag("div", "wide vocabulary")
                                .of(
                                        tag("h1").of(title),
                                        tag("p", "lead").of(lead()),
                                        tag("p", "iri").of(tag("code").of(Iris.NS)),
                                        version(),
                                        downloads(),
                                        tag("h2").of(language.pick("The classes at a glance", "类一览")),
                                        new ClassDiagram(vocabulary.classes(), language).drawing(),
                                        section("classes", language.pick("Classes", "类"), vocabulary.classes()),
                                        section("relations", language.pick("Relations", "关系"), vocabulary.relations()),
                                        section(
                                                "texts",
                                                language.pick("Texts, numbers and dates", "文字、数字与日期"),
                                                vocabulary.texts())));
    }

    private String lead() {
        return language.pick(
                "The terms that the atlas speaks in. Each has a definition in both languages, and an example from the data.",
                "图谱使用的词汇，每个都有中英文定义，并附上数据中的例子。");
    }

    private Tag version() {
        List<Markup> parts = new ArrayList<>();
        vocabulary.version().ifPresent(number -> parts.add(Markup.words(language.pick("Version ", "版本：") + number)));
        vocabulary.priorVersion().ifPresent(prior -> {
            parts.add(Markup.words(language.pick("; before it ", "；前一版本：")));
            parts.add(cells.iri(prior, prior.substring(prior.lastIndexOf('/') + 1)));
        });
        return tag("p", "version").of(parts);
    }

    private Tag downloads() {
        return tag("p", "forms")
                .of(RdfSyntax.ofDocuments().stream()
                        .map(syntax -> download(syntax.ending(), syntax.label()))
                        .toList());
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
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        return tag("article", "term")
                .with("id", term.localName())
                .of(
                        tag("h3")
                                .of(
                                        tag("a").with("href", "#" + term.localName())
                                                .of(term.label().in(language)),
                                        Markup.words(" "),
                                        tag("span", "other-name")
                                                .with("lang", other.pick("en", "zh-Hans"))
                                                .of(term.label().in(other)),
                                        tag("code").of("aigc:" + term.localName())),
                        text(term.definition(), language, "definition"),
                        text(term.definition(), other, "definition second"),
                        text(term.note(), language, "note"),
                        tag("dl", "facets").of(facets(term)));
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
            facets.add(tag("div")
                    .of(tag("dt").of(language.pick("example", "例")), tag("dd").of(example(term, ends))));
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
            List<Markup> links = new ArrayList<>();
            iris.forEach(iri -> {
                links.add(Markup.words(links.isEmpty() ? "" : ", "));
                links.add(cells.iri(iri, Prefixes.shorten(NodeFactory.createURI(iri))));
            });
            facets.add(tag("div").of(tag("dt").of(name), tag("dd").of(links)));
        }
    }
}
