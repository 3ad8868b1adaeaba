package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/** The records that the conclusions on a thing rest on, with what they say of the relations that are concluded. */
final class CatalogueRecords {
    /** A record says it by the relation itself, or by one of its own, which refers to it by {@code rdfs:seeAlso}. */
    private static final Query BEHIND = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?graph ?record ?id ?property ?value {
              {
                ?conclusion aigc:conclusionOn ?thing ; aigc:restsOn ?record .
                GRAPH ?graph { ?record aigc:catalogueId ?id }
              } UNION {
                ?conclusion aigc:conclusionOn ?thing ; aigc:restsOn ?record ; aigc:concludes ?property .
                ?record ?property ?value .
              } UNION {
                ?conclusion aigc:conclusionOn ?thing ; aigc:restsOn ?record ; aigc:concludes ?property .
                ?recorded rdfs:seeAlso ?property .
                ?record ?recorded ?value .
              }
            } ORDER BY ?record ?property ?value""");

    private final Map<String, Named> names = new HashMap<>();
    private final Map<String, String> graphs = new HashMap<>();
    private final Map<String, Map<String, List<Text>>> says = new HashMap<>();
    private final Optional<Origins> origins;

    private CatalogueRecords(Optional<Origins> origins) {
        this.origins = origins;
    }

    /** {@return no records, as where nothing rests on any} */
    static CatalogueRecords none() {
        return new CatalogueRecords(Optional.empty());
    }

    /** {@return the records behind the conclusions on a thing} */
    static CatalogueRecords behind(Reading reading, Node thing, Origins origins) {
        CatalogueRecords records = new CatalogueRecords(Optional.of(origins));
        List<Binding> rows = reading.rows(Reading.about(BEHIND, thing));
        Labels labels = Labels.of(
                reading,
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.get("value")))
                        .toList());
        rows.forEach(row -> records.take(row, labels));
        return records;
    }

    private void take(Binding row, Labels labels) {
        String record = row.get("record").toString();
        if (row.contains("id")) {
            String id = BindingText.of(row, "id");
            names.put(record, new Named(record, id, id));
            graphs.put(record, row.get("graph").toString());
            return;
        }
        says.computeIfAbsent(record, key -> new HashMap<>())
                .computeIfAbsent(row.get("property").toString(), key -> new ArrayList<>())
                .add(labels.words(row.get("value")));
    }

    /** {@return the record with this IRI; empty where no graph tells its id} */
    Optional<Ground.Entry> known(String iri) {
        return origins.flatMap(all -> Optional.ofNullable(names.get(iri))
                .map(name -> new Ground.Entry(
                        name, says.getOrDefault(iri, Map.of()), all.of(graphs.getOrDefault(iri, "")))));
    }
}
