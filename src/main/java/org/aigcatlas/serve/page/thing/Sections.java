package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.store.Store;
import org.aigcatlas.thing.Claims;

/** The sections of a source with what each states; the address of a section leads to its place here. */
final class Sections {
    private Sections() {}

    /** {@return the sections of a source; empty where it has none} */
    static List<Markup> of(Store store, String source, TermRenderer cells, Language language) {
        return store.read(reading -> Claims.bySection(reading, source)).entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue(), cells, language))
                .toList();
    }

    private static Markup section(Named section, List<Claims.Said> claims, TermRenderer cells, Language language) {
        List<Tag> items = claims.stream()
                .map(said -> tag("li")
                        .of(
                                ClaimSentence.of(said, cells, language),
                                Markup.words(" "),
                                tag("small", "number")
                                        .of(cells.iri(
                                                said.claim().iri(), said.claim().slug()))))
                .toList();
        return tag("section", "part")
                .with("id", section.iri().substring(section.iri().indexOf('#') + 1))
                .of(tag("h3").of(section.in(language)), tag("ul", "said").of(items));
    }
}
