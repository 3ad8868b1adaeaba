package org.aigcatlas.serve.page;

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
        List<String> values = Stream.concat(chosen.stream(), Stream.of("")).toList();
        List<Tag> lists = IntStream.range(0, values.size())
                .mapToObj(i -> list(i == 0 ? id : id + "-" + (i + 1), values.get(i)))
                .toList();
        return PageTemplates.fill("graphs", language, "id", id, "lists", lists);
    }

    private Tag list(String id, String chosen) {
        List<Tag> options = graphs.stream()
                .map(graph -> FormFields.option(word(graph), isCalled(graph, chosen), graph.in(language)))
                .toList();
        return PageTemplates.fill("graph", language, "id", id, "graphs", options);
    }

    private static String word(Named graph) {
        return graph.iri().startsWith(Iris.GRAPH) ? graph.iri().substring(Iris.GRAPH.length()) : graph.iri();
    }

    private static boolean isCalled(Named graph, String name) {
        return Stream.of(word(graph), graph.iri(), graph.en(), graph.zh()).anyMatch(name::equalsIgnoreCase);
    }
}
