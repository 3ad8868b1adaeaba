package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Binder;

/**
 * The field of a form that chooses the graphs to ask.
 *
 * @param graphs the graphs there are
 * @param language the language of the reader
 */
record GraphChoice(List<Named> graphs, Language language) {

    /** {@return a list for each graph that is chosen, and one more; a single one where none is} */
    Tag field(String query, List<String> chosen) {
        String id = query + "-" + Binder.GRAPH;
        Tag field = tag("p", "field")
                .of(tag("label")
                        .with("for", id)
                        .of(tag("b").of(language.pick("graph", "图")))
                        .of(tag("small").of(language.pick("ask this graph alone (may be left empty)", "只查这个图（可不填）"))));
        List<String> values = Stream.concat(chosen.stream(), Stream.of("")).toList();
        return field.of(IntStream.range(0, values.size())
                .mapToObj(i -> list(values.get(i)).with("id", i == 0 ? id : id + "-" + (i + 1)))
                .map(list -> list.with("aria-label", language.pick("graph", "图")))
                .toList());
    }

    private Tag list(String chosen) {
        Tag list = tag("select")
                .with("name", Binder.GRAPH)
                .of(tag("option").with("value", "").of(language.pick("all graphs", "全部的图")));
        return list.of(graphs.stream()
                .map(graph -> tag("option")
                        .with("value", word(graph))
                        .when(isCalled(graph, chosen), "selected", "")
                        .of(graph.in(language)))
                .toList());
    }

    private static String word(Named graph) {
        return graph.iri().startsWith(Iris.GRAPH) ? graph.iri().substring(Iris.GRAPH.length()) : graph.iri();
    }

    private static boolean isCalled(Named graph, String name) {
        return Stream.of(word(graph), graph.iri(), graph.en(), graph.zh()).anyMatch(name::equalsIgnoreCase);
    }
}
