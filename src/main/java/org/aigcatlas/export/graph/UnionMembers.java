package org.aigcatlas.export.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.export.scope.StatementReader;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;

/** The members of unions of classes that are a domain or range. In a graph without blank nodes each is led to. */
final class UnionMembers {
    private static final String MEMBERS = """
            SELECT ?s ?p ?member {
              VALUES ?p { rdfs:domain rdfs:range rdfs:subClassOf owl:equivalentClass }
              ?s ?p ?union . ?union owl:unionOf/rdf:rest*/rdf:first ?member
              FILTER(isBlank(?union) && isIRI(?member))
            }""";

    private record Use(Node subject, Node property) {}

    private final Map<Use, List<Node>> members = new HashMap<>();

    private UnionMembers() {}

    static UnionMembers read(StatementReader whole, List<Node> things) {
        UnionMembers unions = new UnionMembers();
        boolean terms = things.stream().anyMatch(thing -> thing.getURI().startsWith(Iris.NS));
        if (terms) {
            whole.rows(MEMBERS, row -> unions.members
                    .computeIfAbsent(new Use(row.get("s"), row.get("p")), key -> new ArrayList<>())
                    .add(row.get("member")));
        }
        return unions;
    }

    /** {@return what the property of a term leads to through a union} */
    List<Node> members(Node subject, Node property) {
        return members.getOrDefault(new Use(subject, property), List.of());
    }
}
