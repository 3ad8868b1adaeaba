package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.function.UnaryOperator;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.EvidenceList;
import org.aigcatlas.serve.page.GroundSection;
import org.aigcatlas.serve.page.MapPage;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.SitePage;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.thing.ThingDescription;

/** The page about a thing: what it is, how it relates, who says so, and where else it is found. */
public final class ThingPage extends SitePage {
    private final ThingDescription description;
    private final TermRenderer cells;
    private final ThingRelations relations;
    private final RelationList list;
    private final ThingHead head;

    /** The page about a thing; {@code forms} gives the path of each other form of it, by its ending. */
    public ThingPage(Site site, Request request, ThingDescription description, UnaryOperator<String> forms) {
        super(site, request);
        this.description = description;
        this.head = new ThingHead(site.addresses(), description, language, forms);
        this.cells = site.cells(request, description.iris());
        this.relations = new ThingRelations(description, cells::isHere);
        this.list = new RelationList(
                cells, site.words(), language, description.thing().iri());
    }

    /** {@return the page} */
    public String html() {
        Markup title = new ThingTitle(description, cells, language).markup();
        return page(
                description.thing().in(language),
                head.elements(),
                fill("thing", "title", title, "relations", relations(), "facts", facts()));
    }

    private List<Markup> relations() {
        List<Markup> tree = new ConceptTree(site, request).of(description);
        Markup evidence =
                section(language.pick("Who says so", "出处"), new EvidenceList(cells, language).of(description));
        return List.of(
                Markup.parts(new ThingTables(site, request).of(description)),
                section(language.pick("Place among the kinds", "在种类中的位置"), tree),
                mapPiece(),
                tree.isEmpty() ? Markup.none() : evidence,
                section(language.pick("Sections", "章节"), sections()),
                section(language.pick("Relations", "关系"), list.of(relations.outgoing(), true)),
                section(language.pick("Pointed to by", "指向本项的事物"), list.of(relations.incoming(), false)),
                section(language.pick("Used as a relation", "作为关系的使用"), uses()),
                tree.isEmpty() ? evidence : Markup.none(),
                section(
                        language.pick("How it is known", "如何得知"),
                        new GroundSection(cells, site.words(), language).of(description)));
    }

    /** What is near it as a drawing, once it is opened; a link to the map otherwise. */
    private Markup mapPiece() {
        String name = Links.encode(description.thing().slug());
        String near = MapPage.PATH + "%s?things=" + name + "&expand=" + name;
        return fill(
                "map-piece",
                "data",
                site.addresses().link(near.formatted(".json"), request),
                "page",
                site.addresses().link(near.formatted(""), request));
    }

    private List<Markup> sections() {
        return Sections.of(site.atlas().store(), description.thing().iri(), cells, language);
    }

    private List<Markup> uses() {
        return new UseList(site, request).of(description.thing().iri());
    }

    private List<Markup> data() {
        return new ThingDownloads(site, description.thing().iri(), head, language).markup();
    }

    private List<Markup> facts() {
        return List.of(
                section(language.pick("Ask about this", "问与此相关的问题"), new AskAbout(site, request).of(description)),
                section(language.pick("Facts", "属性"), list.of(relations.texts(language), true)),
                section(language.pick("Elsewhere", "外部链接"), list.of(relations.elsewhere(), true)),
                section(language.pick("Data", "数据"), data()));
    }

    private static Markup section(String title, List<? extends Markup> content) {
        return content.isEmpty()
                ? Markup.none()
                : tag("section").of(tag("h2").of(title)).of(content);
    }
}
