package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
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

    RelationList(TermRenderer cells, DisplayNames words, Language language) {
        this.cells = cells;
        this.words = words;
        this.language = language;
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
                        tag("dd").of(values(relation.values(), shared.isEmpty())));
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

    private List<Markup> values(List<Value> values, boolean each) {
        List<Markup> lists = new ArrayList<>();
        lists.add(list(values.subList(0, Math.min(SHOWN, values.size())), each));
        if (values.size() > SHOWN) {
            int more = values.size() - SHOWN;
            lists.add(tag("details", "more")
                    .of(
                            tag("summary").of(language.pick(more + " more", "另有 " + more + " 项")),
                            list(values.subList(SHOWN, values.size()), each)));
        }
        return lists;
    }

    private Tag list(List<Value> values, boolean each) {
        return tag("ul")
                .of(values.stream()
                        .map(value -> tag("li")
                                .of(end(value), follows(value), qualified(value))
                                .of(each ? badges(KnownHow.conclusions(value)) : List.of()))
                        .toList());
    }

    private Markup end(Value value) {
        return switch (value) {
            case Value.OfThing end -> cells.thing(end.thing());
            case Value.OfText end -> Markup.words(end.text());
            case Value.OfInner end -> inner(end);
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
                .map(relation -> tag("div").of(nameIn(relation), tag("dd").of(values(relation.values(), false))))
                .forEach(rows::add);
        parts.add(rows.isEmpty() ? Markup.none() : tag("dl", "relations inner").of(rows));
        return Markup.parts(parts);
    }

    private Markup nameIn(Relation relation) {
        return relation.property().iri().isEmpty() ? tag("dt").of(language.pick("list", "列表")) : name(relation, true);
    }

    private Markup follows(Value value) {
        return value.inferred()
                ? tag("span", "badge follows")
                        .with("title", language.pick("It follows from other facts by a rule.", "由其他事实按规则推断出来。"))
                        .of(language.pick("follows", "推断"))
                : Markup.none();
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
