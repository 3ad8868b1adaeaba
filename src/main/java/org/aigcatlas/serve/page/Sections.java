package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The sections of a source with what each states; the address of a section leads to its place here. */
final class Sections {
    private static final Query STATED = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?section ?title ?claim ?text {
              ?section aigc:sectionOf ?source ; rdfs:label ?title .
              FILTER(LANG(?title) = ?language)
              OPTIONAL { ?claim aigc:statedIn ?section ; rdfs:label ?text . FILTER(LANG(?text) = ?language) }
            } ORDER BY ?section ?claim""");

    private record Section(String title, List<Tag> claims) {}

    private Sections() {}

    /** {@return the sections of a source; empty where it has none} */
    static List<Markup> of(Store store, String source, Cells cells, Language language) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Query query = QueryTransformOps.replaceVars(
                STATED,
                Map.of(
                        Var.alloc("source"), NodeFactory.createURI(source),
                        Var.alloc("language"), NodeFactory.createLiteralString(language.tag())));
        store.read(reading -> {
            try (QueryExec exec = reading.prepare(query)) {
                RowSet rows = exec.select();
                rows.forEachRemaining(row -> take(row, sections, cells));
            }
            return true;
        });
        return sections.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void take(Binding row, Map<String, Section> sections, Cells cells) {
        Section section = sections.computeIfAbsent(
                row.get("section").getURI(),
                iri -> new Section(row.get("title").getLiteralLexicalForm(), new ArrayList<>()));
        Node claim = row.get("claim");
        if (claim != null) {
            section.claims()
                    .add(tag("li").of(cells.iri(claim.getURI(), row.get("text").getLiteralLexicalForm())));
        }
    }

    private static Markup section(String iri, Section section) {
        return tag("section", "part")
                .with("id", iri.substring(iri.indexOf('#') + 1))
                .of(tag("h3").of(section.title()), tag("ul", "said").of(section.claims()));
    }
}
