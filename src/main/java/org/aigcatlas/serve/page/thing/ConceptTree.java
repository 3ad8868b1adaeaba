package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.AnswerPreview;
import org.aigcatlas.serve.page.FeaturedQuestions;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.serve.table.Cell;
import org.aigcatlas.thing.ThingDescription;
import org.apache.jena.sparql.engine.binding.Binding;

/** The place of a concept in the tree of kinds: the broader ones above it, the narrower ones and instances below. */
final class ConceptTree {
    private static final int SHOWN = 12;
    private static final String ABOVE = "kind";
    private static final String BELOW = "member";

    private final Site site;
    private final Request request;
    private final Language language;

    ConceptTree(Site site, Request request) {
        this.site = site;
        this.request = request;
        this.language = request.language();
    }

    /** {@return the tree; empty where the thing is no concept, or stands alone} */
    List<Markup> of(ThingDescription description) {
        boolean isConcept =
                description.classes().stream().map(Named::slug).anyMatch(FeaturedQuestions.ALL.concepts()::contains);
        if (!isConcept) {
            return List.of();
        }
        AnswerPreview above = asked(FeaturedQuestions.ALL.above(), description.thing());
        AnswerPreview below = asked(FeaturedQuestions.ALL.below(), description.thing());
        List<List<Binding>> levels = levels(above);
        if (levels.isEmpty() && below.size() == 0) {
            return List.of();
        }
        TermRenderer cells = site.cells(request);
        Tag here = tag("li")
                .of(tag("b").with("aria-current", "true").of(description.thing().in(language)));
        Tag tree = tag("ul").of(here.of(members(below, cells)));
        for (List<Binding> level : levels) {
            tree = tag("ul").of(tag("li").of(listed(level, ABOVE, cells), tree));
        }
        return List.of(tag("nav", "tree")
                .with("aria-label", language.pick("Place among the kinds", "在种类中的位置"))
                .of(tree));
    }

    private AnswerPreview asked(FeaturedQuestions.OfClass question, Named thing) {
        return AnswerPreview.of(
                site,
                request,
                site.atlas().queries().get(question.query()),
                Map.of(question.parameter(), List.of(thing.slug())),
                question.sort(),
                question.columns());
    }

    /** {@return the kinds above, the nearest first; those as far away as each other together} */
    private static List<List<Binding>> levels(AnswerPreview above) {
        TreeMap<Integer, List<Binding>> levels = new TreeMap<>();
        rows(above)
                .filter(row -> Cell.of(row, "how").text(Language.EN).equals("kind"))
                .forEach(row -> Cell.of(row, "between").number().ifPresent(far -> levels.computeIfAbsent(
                                far.intValue(), key -> new ArrayList<>())
                        .add(row)));
        return List.copyOf(levels.values());
    }

    private static Stream<Binding> rows(AnswerPreview answer) {
        return answer.whole() instanceof Answer.Rows rows ? rows.rows().stream() : Stream.of();
    }

    private Markup members(AnswerPreview below, TermRenderer cells) {
        List<Tag> items = rows(below)
                .limit(SHOWN)
                .map(row -> tag("li").of(link(row, BELOW, cells)))
                .toList();
        return items.isEmpty()
                ? Markup.none()
                : Markup.parts(tag("ul", "members").of(items), below.wayToWhole(site, request, SHOWN));
    }

    private Markup listed(List<Binding> rows, String column, TermRenderer cells) {
        return Markup.joined(
                " · ",
                rows.stream().map(row -> link(row, column, cells)).distinct().toList());
    }

    private Markup link(Binding row, String column, TermRenderer cells) {
        Cell cell = Cell.of(row, column);
        return cell.own()
                .map(node -> cells.iri(node.toString(), cell.text(language)))
                .orElseGet(Markup::none);
    }
}
