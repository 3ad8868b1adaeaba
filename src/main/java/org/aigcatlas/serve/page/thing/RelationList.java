package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.page.DisplayNames;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.thing.Evidence;
import org.aigcatlas.thing.Ground;
import org.aigcatlas.thing.KnownHow;
import org.aigcatlas.thing.Relation;
import org.aigcatlas.thing.Relation.Value;

/** Relations with what they lead to; long lists are folded, what only follows is marked, loose claims say so. */
final class RelationList {
    private static final int SHOWN = 12;

    private final TermRenderer cells;
    private final DisplayNames words;
    private final Language language;
    private final String thing;

    /** The lists of the relations of {@code thing}, an IRI. */
    RelationList(TermRenderer cells, DisplayNames words, Language language, String thing) {
        this.cells = cells;
        this.words = words;
        this.language = language;
        this.thing = thing;
    }

    /** {@return a list; empty where there are no relations} */
    List<Markup> of(List<Relation> relations, boolean outgoing) {
        if (relations.isEmpty()) {
            return List.of();
        }
        return List.of(tag("dl", "relations")
                .of(relations.stream()
                        .map(relation -> entry(relation, outgoing))
                        .toList()));
    }

    /** What one conclusion has set is marked once, however many values there are. */
    private Tag entry(Relation relation, boolean outgoing) {
        List<Ground.Concluded> shared = KnownHow.shared(relation.values());
        return tag("div")
                .of(
                        name(relation, outgoing).of(badges(shared)),
                        tag("dd").of(values(relation, outgoing, shared.isEmpty())));
    }

    private List<Markup> badges(List<Ground.Concluded> conclusions) {
        return conclusions.stream()
                .map(conclusion -> Markup.parts(Markup.words(" "), cells.badge(conclusion)))
                .toList();
    }

    private Tag name(Relation relation, boolean outgoing) {
        String iri = relation.property().iri();
        String name = words.term(iri, language).orElse(relation.property().in(language));
        return tag("dt").of(cells.named(iri, name), Markup.words(outgoing ? "" : language.pick(" → this", " → 本项")));
    }

    private List<Markup> values(Relation relation, boolean outgoing, boolean each) {
        List<Tag> all = relation.values().stream()
                .map(value -> tag("li")
                        .of(end(value), follows(relation, value, outgoing), qualified(value))
                        .of(each ? badges(KnownHow.conclusions(value)) : List.of()))
                .toList();
        List<Markup> lists = new ArrayList<>();
        lists.add(tag("ul").of(all.subList(0, Math.min(SHOWN, all.size()))));
        if (all.size() > SHOWN) {
            int more = all.size() - SHOWN;
            lists.add(tag("details", "more")
                    .of(
                            tag("summary").of(language.pick(more + " more", "另有 " + more + " 项")),
                            tag("ul").of(all.subList(SHOWN, all.size()))));
        }
        return lists;
    }

    private Markup end(Value value) {
        return switch (value) {
            case Value.OfThing end -> cells.thing(end.thing());
            case Value.OfText end -> Markup.words(shown(end.text()));
            case Value.OfInner end -> inner(end);
        };
    }

    private String shown(String text) {
        return switch (text) {
            case "true" -> language.pick("yes", "是");
            case "false" -> language.pick("no", "否");
            default -> text;
        };
    }

    /** What has an inner node comes before it, where that is not the page's own thing. */
    private Markup inner(Value.OfInner inner) {
        List<Markup> parts = new ArrayList<>();
        inner.owners().forEach(owner -> parts.add(tag("span", "owner").of(cells.thing(owner))));
        if (inner.relations().isEmpty()) {
            parts.add(Markup.words("[…]"));
        }
        List<Tag> rows = new ArrayList<>();
        inner.relations().stream()
                .map(relation -> tag("div").of(nameIn(relation), tag("dd").of(values(relation, true, false))))
                .forEach(rows::add);
        parts.add(rows.isEmpty() ? Markup.none() : tag("dl", "relations inner").of(rows));
        return Markup.parts(parts);
    }

    private Markup nameIn(Relation relation) {
        return relation.property().iri().isEmpty() ? tag("dt").of(language.pick("list", "列表")) : name(relation, true);
    }

    private Markup follows(Relation relation, Value value, boolean outgoing) {
        String property = relation.property().iri();
        return !value.inferred()
                ? Markup.none()
                : switch (value) {
                    case Value.OfThing end ->
                        outgoing
                                ? cells.follows(thing, property, end.thing().iri())
                                : cells.follows(end.thing().iri(), property, thing);
                    case Value.OfText end -> cells.follows(thing, property, end.text());
                    case Value.OfInner inner -> Markup.none();
                };
    }

    private Markup qualified(Value value) {
        return Markup.parts(value.evidence().stream()
                .filter(Evidence::isQualified)
                .map(evidence -> evidence.standing())
                .distinct()
                .map(standing -> tag("span", "badge loose").of(standing.in(language)))
                .toList());
    }
}
