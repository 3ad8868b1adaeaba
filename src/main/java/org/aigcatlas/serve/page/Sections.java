package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.store.Namings;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The sections of a source with what each states; the address of a section leads to its place here. */
final class Sections {
    private static final Query STATED = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            SELECT ?section ?claim {
              ?section aigc:sectionOf ?source
              OPTIONAL { ?claim aigc:statedIn ?section }
            } ORDER BY ?section ?claim""");

    private record Section(String title, List<Tag> claims) {}

    private Sections() {}

    /** {@return the sections of a source; empty where it has none} */
    static List<Markup> of(Store store, String source, TermRenderer cells, Language language) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Query query = QueryTransformOps.replaceVars(STATED, Map.of(Var.alloc("source"), NodeFactory.createURI(source)));
        store.read(reading -> {
            try (QueryExec exec = reading.prepare(query)) {
                List<Binding> rows = new ArrayList<>();
                exec.select().forEachRemaining(rows::add);
                Namings names = Namings.of(
                        reading,
                        rows.stream()
                                .flatMap(row -> Stream.of(row.get("section"), row.get("claim")))
                                .filter(Objects::nonNull)
                                .toList());
                rows.forEach(row ->
                        take(row, sections, cells, iri -> names.named(iri).in(language)));
            }
            return true;
        });
        return sections.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void take(
            Binding row, Map<String, Section> sections, TermRenderer cells, UnaryOperator<String> name) {
        Section section = sections.computeIfAbsent(
                row.get("section").toString(), iri -> new Section(name.apply(iri), new ArrayList<>()));
        Node claim = row.get("claim");
        if (claim != null) {
            section.claims().add(tag("li").of(cells.iri(claim.toString(), name.apply(claim.toString()))));
        }
    }

    private static Markup section(String iri, Section section) {
        return tag("section", "part")
                .with("id", iri.substring(iri.indexOf('#') + 1))
                .of(tag("h3").of(section.title()), tag("ul", "said").of(section.claims()));
    }
}
