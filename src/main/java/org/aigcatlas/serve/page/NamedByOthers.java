package org.aigcatlas.serve.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** What the graph tells of things that others have named. */
final class NamedByOthers {
    private static final Var THING = Var.alloc("thing");
    private static final Query SUBJECTS =
            QueryFactory.create("SELECT DISTINCT ?thing { FILTER(EXISTS { ?thing ?p ?o } || EXISTS { ?s a ?thing }) }");

    private NamedByOthers() {}

    /** {@return those of the IRIs that others have named and that the graph tells something of} */
    static Set<String> of(Store store, Collection<String> iris) {
        ElementData strangers = new ElementData();
        strangers.add(THING);
        iris.stream()
                .filter(iri -> !iri.startsWith(Iris.BASE) && Iris.isAbsolute(iri))
                .distinct()
                .forEach(iri -> strangers.add(BindingFactory.binding(THING, NodeFactory.createURI(iri))));
        Set<String> told = new HashSet<>();
        if (!strangers.getRows().isEmpty()) {
            Query query = among(strangers);
            store.read(reading -> reading.rows(query))
                    .forEach(row -> told.add(row.get(THING).getURI()));
        }
        return Set.copyOf(told);
    }

    private static Query among(ElementData things) {
        ElementGroup group = new ElementGroup();
        group.addElement(things);
        ((ElementGroup) SUBJECTS.getQueryPattern()).getElements().forEach(group::addElement);
        Query query = SUBJECTS.cloneQuery();
        query.setQueryPattern(group);
        return query;
    }
}
