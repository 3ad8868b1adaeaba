package org.aigcatlas.serve.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.http.Links;
import org.apache.jena.graph.Node;

/** The way from one thing to another, by the canned query that is asked with both. */
final class WayBetween {
    private WayBetween() {}

    /** {@return the things on the shortest ways between two that are asked for by name; none where they don't meet} */
    static Set<Node> things(Atlas atlas, String from, String to) {
        Map<String, List<String>> ends = Map.of(Links.WAY.getFirst(), List.of(from), Links.WAY.getLast(), List.of(to));
        return atlas.queries().all().stream()
                .filter(query -> query.isAskedWith(Links.WAY))
                .flatMap(query -> things(atlas.query(query.name(), ends)))
                .collect(Collectors.toSet());
    }

    private static Stream<Node> things(Answer answer) {
        return answer instanceof Answer.Rows rows
                ? rows.rows().stream()
                        .flatMap(row -> rows.columns().stream()
                                .flatMap(column -> Optional.ofNullable(row.get(column)).stream()))
                        .filter(Node::isURI)
                : Stream.empty();
    }
}
