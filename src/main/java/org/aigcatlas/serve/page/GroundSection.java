package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.thing.Ground;
import org.aigcatlas.thing.KnownHow;
import org.aigcatlas.thing.Origin;
import org.aigcatlas.thing.ThingDescription;

/** How the values of a thing are known that no claim states: by which rule, on which records or pages. */
public final class GroundSection {
    private static final int SHOWN = 5;

    private final TermRenderer cells;
    private final DisplayNames words;
    private final Language language;

    /** The grounds as these cells and words show them. */
    public GroundSection(TermRenderer cells, DisplayNames words, Language language) {
        this.cells = cells;
        this.words = words;
        this.language = language;
    }

    /** {@return a list, an entry for each way; empty where claims alone say so} */
    public List<Markup> of(ThingDescription description) {
        List<KnownHow> known = KnownHow.of(description);
        return known.isEmpty()
                ? List.of()
                : List.of(
                        tag("ul", "evidence").of(known.stream().map(this::entry).toList()));
    }

    private Tag entry(KnownHow how) {
        Tag head = tag("p", "claim").of(relations(how));
        return switch (how.ground()) {
            case Ground.Concluded concluded ->
                tag("li").of(head.of(cells.badge(concluded))).of(evidence(concluded));
            case Ground.Stated stated -> tag("li").of(head).of(told(stated));
            case Ground.Held held -> tag("li").of(told(held));
        };
    }

    /** {@return how one value is known: by which rule, on which record or page, in which graph} */
    List<Markup> told(Ground ground) {
        return switch (ground) {
            case Ground.Concluded concluded -> {
                List<Markup> parts = new ArrayList<>(List.of(cells.badge(concluded)));
                parts.addAll(evidence(concluded));
                yield parts;
            }
            case Ground.Stated stated ->
                List.of(place(
                        List.of(Markup.words(language.pick("by the record ", "依目录记录 ")), cells.thing(stated.record())),
                        stated.origin()));
            case Ground.Held held -> List.of(place(List.of(), held.origin()));
        };
    }

    private List<Markup> relations(KnownHow how) {
        return listed(how.relations().stream()
                .map(relation -> cells.named(
                        relation.iri(), words.term(relation.iri(), language).orElse(relation.in(language))))
                .toList());
    }

    private List<Markup> evidence(Ground.Concluded ground) {
        List<Markup> parts = new ArrayList<>();
        parts.add(tag("p", "place").of(ground.meaning().in(language)));
        if (!ground.records().isEmpty()) {
            parts.add(place(records(ground), ground.records().getFirst().origin()));
        }
        if (!ground.isStated()) {
            parts.add(place(pages(ground), ground.origin()));
        }
        return parts;
    }

    private List<Markup> records(Ground.Concluded ground) {
        List<Markup> records = new ArrayList<>(listed(ground.records().stream()
                .limit(SHOWN)
                .map(record -> cells.thing(record.record()))
                .toList()));
        int more = ground.records().size() - SHOWN;
        if (more > 0) {
            records.add(Markup.words(language.pick(" and " + more + " more", "，另有 " + more + " 条")));
        }
        return records;
    }

    private List<Markup> pages(Ground.Concluded ground) {
        if (ground.isByHand() && ground.pages().isEmpty() && ground.records().isEmpty()) {
            return List.of(Markup.words(language.pick("no page is named", "未附查证网页")));
        }
        return listed(ground.pages().stream().map(page -> cells.iri(page, page)).toList());
    }

    private List<Markup> listed(List<Markup> all) {
        return all.isEmpty() ? List.of() : List.of(Markup.joined(language.pick(", ", "、"), all));
    }

    /** What shows it, and the graph that holds it with edition, date and licence. */
    private Tag place(List<Markup> evidence, Origin origin) {
        Tag place = tag("p", "place").of(evidence);
        if (!evidence.isEmpty()) {
            place = place.of(Markup.words(" · "));
        }
        place = place.of(cells.thing(origin.graph()));
        String edition = origin.edition().isEmpty() ? "" : language.pick("edition ", "版本 ") + origin.edition();
        String told = Stream.of(edition, origin.issued())
                .filter(text -> !text.isEmpty())
                .map(text -> " · " + text)
                .reduce("", String::concat);
        place = place.of(Markup.words(told));
        return origin.licence().isEmpty()
                ? place
                : place.of(Markup.words(" · "), cells.iri(origin.licence(), origin.licenceName()));
    }
}
