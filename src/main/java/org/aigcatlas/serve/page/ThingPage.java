package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aigcatlas.describe.Description;
import org.aigcatlas.describe.Relation;
import org.aigcatlas.describe.Value;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Request;

/** The page about a thing: what it is, how it relates, who says so, and where else it is found. */
final class ThingPage {
    private static final String SECTION_OF = Iris.NS + "sectionOf";
    private static final List<Map.Entry<String, String>> TOOLS = List.of(
            Map.entry("gexf", "Gephi"),
            Map.entry("cx2", "Cytoscape"),
            Map.entry("cypher", "Neo4j"),
            Map.entry("dot", "Graphviz"),
            Map.entry("mermaid", "Mermaid"),
            Map.entry("obsidian", "Obsidian"));
    private static final List<String> PARTS_OF_CLAIM = List.of("subject", "predicate", "object");

    private final Site site;
    private final Request request;
    private final Description description;
    private final Language language;
    private final Language other;
    private final TermRenderer cells;
    private final RelationList relations;
    private final ThingHead head;

    ThingPage(Site site, Request request, Description description, UnaryOperator<String> forms) {
        this.site = site;
        this.request = request;
        this.description = description;
        this.language = request.language();
        this.other = language == Language.EN ? Language.ZH : Language.EN;
        this.head = new ThingHead(site.addresses(), description, language, forms);
        this.cells = site.cells(request, description.iris());
        this.relations = new RelationList(cells, site.words(), language);
    }

    String html() {
        Named thing = description.thing();
        return site.layout(request)
                .page(
                        thing.in(language),
                        head.elements(),
                        tag("article", "wide thing")
                                .of(title(), tag("div", "columns").of(left(), right())));
    }

    private Markup title() {
        Named thing = description.thing();
        List<Markup> classes = new ArrayList<>();
        description.classes().forEach(kind -> {
            classes.add(Markup.words(classes.isEmpty() ? "" : " · "));
            classes.add(cells.thing(kind));
        });
        Tag header = tag("div", "title")
                .of(tag("p", "eyebrow").of(classes), tag("h1").of(thing.in(language)));
        if (!thing.en().equals(thing.zh())) {
            header = header.of(tag("p", "other-name").with("lang", tagOf(other)).of(thing.in(other)));
        }
        return header.of(definition(language, "definition"), definition(other, "definition second"), aliases());
    }

    private static String tagOf(Language language) {
        return language.pick("en", "zh-Hans");
    }

    private Markup definition(Language in, String styleClass) {
        String text = description.definition(in);
        boolean same = text.equals(description.definition(in == language ? other : language));
        if (text.isEmpty() || (same && in == other)) {
            return Markup.none();
        }
        // One text for the readers of both languages may be in a third.
        return tag("p", styleClass).when(!same, "lang", tagOf(in)).of(text);
    }

    private Markup aliases() {
        return description.aliases().isEmpty()
                ? Markup.none()
                : tag("p", "aliases")
                        .of(tag("span").of(language.pick("Also called", "又称")))
                        .of(description.aliases().stream()
                                .map(alias -> tag("span", "alias").of(alias))
                                .toList());
    }

    private Tag left() {
        return tag("div", "main-column")
                .of(
                        section(
                                language.pick("Relations", "关系"),
                                relations.of(things(description.outgoing(), true), true)),
                        section(
                                language.pick("Pointed to by", "指向本项的事物"),
                                relations.of(things(incoming(), true), false)),
                        section(language.pick("Used as a relation", "作为关系的使用"), uses()),
                        section(language.pick("Sections", "章节"), sections()),
                        section(language.pick("Who says so", "出处"), new EvidenceList(cells, language).of(description)),
                        section(
                                language.pick("How it is known", "如何得知"),
                                new GroundSection(cells, site.words(), language).of(description)));
    }

    private List<Markup> sections() {
        return Sections.of(site.atlas().store(), description.thing().iri(), cells, language);
    }

    private List<Markup> uses() {
        return new UseList(site, request).of(description.thing().iri());
    }

    private Tag right() {
        return tag("aside")
                .with("aria-label", language.pick("Facts and downloads", "属性与下载"))
                .of(
                        section(language.pick("Facts", "属性"), relations.of(texts(), true)),
                        section(
                                language.pick("Elsewhere", "外部链接"),
                                relations.of(things(description.outgoing(), false), true)),
                        section(language.pick("Data", "数据"), data()));
    }

    private static Markup section(String title, List<? extends Markup> content) {
        return content.isEmpty()
                ? Markup.none()
                : tag("section").of(tag("h2").of(title)).of(content);
    }

    /** What the thing itself says in the same words, as it does where a relation goes both ways, is not said twice. */
    private List<Relation> incoming() {
        return description.incoming().stream()
                .filter(relation -> !relation.property().iri().equals(SECTION_OF))
                .map(relation -> new Relation(
                        relation.property(),
                        relation.values().stream()
                                .filter(value -> !isSaid(relation.property(), value))
                                .toList()))
                .toList();
    }

    private boolean isSaid(Named property, Value end) {
        return description.outgoing().stream()
                .filter(relation -> relation.property().equals(property))
                .flatMap(relation -> relation.values().stream())
                .anyMatch(value -> value instanceof Value.OfThing one
                        && end instanceof Value.OfThing other
                        && one.thing().equals(other.thing()));
    }

    private List<Relation> things(List<Relation> all, boolean ours) {
        return all.stream()
                .map(relation -> new Relation(
                        relation.property(),
                        relation.values().stream()
                                .filter(value -> isIn(value, ours))
                                .toList()))
                .filter(relation -> !relation.values().isEmpty())
                .sorted(Comparator.comparingInt(ThingPage::place))
                .toList();
    }

    private boolean isIn(Value value, boolean ours) {
        return switch (value) {
            case Value.OfThing end -> cells.isHere(end.thing().iri()) == ours;
            case Value.OfInner inner -> ours;
            case Value.OfText text -> false;
        };
    }

    /** A claim reads as a sentence: subject, relation, object, and then the rest. */
    private static int place(Relation relation) {
        int part = PARTS_OF_CLAIM.indexOf(relation.property().iri().replaceFirst(".*#", ""));
        return part < 0 ? PARTS_OF_CLAIM.size() : part;
    }

    private List<Relation> texts() {
        return description.outgoing().stream()
                .map(relation -> new Relation(
                        relation.property(),
                        relation.readable(language).stream()
                                .filter(Value.OfText.class::isInstance)
                                .toList()))
                .filter(relation -> !relation.values().isEmpty())
                .toList();
    }

    private List<Markup> data() {
        return List.of(
                tag("p", "iri").of(tag("code").of(description.thing().iri())),
                tag("p", "forms")
                        .of(RdfSyntax.ofDocuments().stream()
                                .map(syntax -> link(head.download(syntax.ending()), syntax.label()))
                                .toList()),
                surroundings());
    }

    /** What is one relation away, for tools that draw and query graphs. */
    private Markup surroundings() {
        String iri = description.thing().iri();
        if (!iri.startsWith(Iris.ID)) {
            return Markup.none();
        }
        String name = Iris.shortName(iri);
        Tag ways = tag("p", "forms").of(tag("span").of(language.pick("With its surroundings for", "连同相邻事物，导出到")));
        for (Map.Entry<String, String> tool : TOOLS) {
            // A name may end like a number of hops.
            String path =
                    site.export(tool.getKey(), "around:id:" + name + (name.matches("(?s).*:\\d{1,3}") ? ":1" : ""));
            ways = ways.of(link(site.addresses().link(path), tool.getValue()));
        }
        return ways;
    }
}
