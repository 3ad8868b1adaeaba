package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.thing.Evidence;
import org.aigcatlas.thing.ThingDescription;

/** The claims about a thing, with who makes them and how far they hold. */
final class EvidenceList {
    private final TermRenderer cells;
    private final Language language;

    EvidenceList(TermRenderer cells, Language language) {
        this.cells = cells;
        this.language = language;
    }

    /** {@return the claims, sorted; empty where nobody claims anything} */
    List<Markup> of(ThingDescription description) {
        List<Evidence> all = description.evidence();
        return all.isEmpty()
                ? List.of()
                : List.of(tag("ul", "evidence").of(all.stream().map(this::entry).toList()));
    }

    private Tag entry(Evidence evidence) {
        List<Markup> parts = new ArrayList<>();
        parts.add(tag("p", "claim").of(cells.thing(evidence.claim())));
        Tag place = tag("p", "place").of(cells.thing(evidence.statedIn()));
        if (!evidence.source().equals(evidence.statedIn())) {
            place = place.of(Markup.words(" · "), cells.thing(evidence.source()));
        }
        parts.add(place.of(tag("span", evidence.isQualified() ? "badge loose" : "badge")
                .of(evidence.standing().in(language))));
        String remark = evidence.remark().in(language);
        if (!remark.isEmpty()) {
            parts.add(tag("p", "remark").of(remark));
        }
        return tag("li").of(parts);
    }
}
