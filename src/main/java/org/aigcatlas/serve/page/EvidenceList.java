package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.thing.Evidence;
import org.aigcatlas.thing.ThingDescription;

/** The claims about a thing, with who makes them and how far they hold. */
public final class EvidenceList {
    private final TermRenderer cells;
    private final Language language;

    /** The claims as these cells show them. */
    public EvidenceList(TermRenderer cells, Language language) {
        this.cells = cells;
        this.language = language;
    }

    /** {@return the claims, sorted; empty where nobody claims anything} */
    public List<Markup> of(ThingDescription description) {
        List<Evidence> all = description.evidence();
        return all.isEmpty() ? List.of() : List.of(list(all));
    }

    /** {@return these claims} */
    Tag list(List<Evidence> all) {
        return tag("ul", "evidence").of(all.stream().map(this::entry).toList());
    }

    private Tag entry(Evidence evidence) {
        Markup source = evidence.source().equals(evidence.statedIn())
                ? Markup.none()
                : Markup.parts(Markup.words(" · "), cells.thing(evidence.source()));
        String remark = evidence.remark().in(language);
        return PageTemplates.fill(
                "evidence",
                language,
                "claim",
                cells.thing(evidence.claim()),
                "place",
                cells.thing(evidence.statedIn()),
                "source",
                source,
                "badge",
                evidence.isQualified() ? "badge loose" : "badge",
                "standing",
                evidence.standing().in(language),
                "remark",
                remark.isEmpty() ? Markup.none() : tag("p", "remark").of(remark));
    }
}
