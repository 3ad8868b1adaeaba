package org.aigcatlas.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The relations that say the same the other way round, by the vocabulary. */
final class InverseRelations {
    private static final Query ALL = QueryFactory.create("""
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            SELECT ?one ?other {
              { ?one owl:inverseOf ?other } UNION { ?one a owl:SymmetricProperty BIND(?one AS ?other) }
              FILTER(isIRI(?one) && isIRI(?other))
            }""");

    private final Map<Node, Node> inverse = new HashMap<>();
    private final Set<Node> favourites = new HashSet<>();

    private InverseRelations() {}

    static InverseRelations read(Reading reading) {
        InverseRelations relations = new InverseRelations();
        reading.rows(ALL, row -> {
            relations.inverse.put(row.get("one"), row.get("other"));
            relations.inverse.putIfAbsent(row.get("other"), row.get("one"));
            relations.favourites.add(row.get("other"));
        });
        return relations;
    }

    /** {@return the fact that says the same the other way round; empty where no relation does} */
    Optional<Triple> mirrored(Triple fact) {
        return Optional.ofNullable(inverse.get(fact.getPredicate()))
                .map(other -> Triple.create(fact.getObject(), other, fact.getSubject()));
    }

    /** {@return whether the vocabulary explains the other relation by this one} */
    boolean isFavourite(Triple fact) {
        return favourites.contains(fact.getPredicate());
    }
}
