package org.aigcatlas.load.catalogue.write;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Limit;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The list of models as a landscape has kept it, for a new edition of the offerings that comes without one. */
public final class KnownModels {
    private final Graph landscape;

    private KnownModels(Graph landscape) {
        this.landscape = landscape;
    }

    /** {@return the records of the list, in the order of their ids} */
    public static List<Listed> in(Graph landscape) {
        KnownModels known = new KnownModels(landscape);
        return landscape
                .find(Node.ANY, RDF.type.asNode(), Iris.term("ModelRecord"))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .flatMap(record -> known.texts(record, "catalogueId").map(id -> new Listed(known.traits(record, id))))
                .sorted(Comparator.comparing(Listed::id))
                .toList();
    }

    private Traits traits(Node record, String id) {
        return new Traits(
                id,
                texts(record, "recordedName").findFirst().orElse(id),
                texts(record, "recordedFamily").findFirst(),
                date(record, "recordedRelease"),
                date(record, "lastUpdated"),
                date(record, "recordedKnowledgeCutoff"),
                chosen(record, "recordedInput", Modality.values(), CatalogueTerms::modality),
                chosen(record, "recordedOutput", Modality.values(), CatalogueTerms::modality),
                Set.copyOf(chosen(record, "capableOf", Ability.values(), CatalogueTerms::ability)),
                texts(record, "recordedOpenWeights").anyMatch("true"::equals),
                limits(record),
                values(record, Iris.term("weightsAt"))
                        .map(Node::getURI)
                        .sorted()
                        .toList(),
                values(record, DCTerms.license.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .findFirst());
    }

    private Map<Limit, Long> limits(Node record) {
        Map<Limit, Long> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            texts(record, CatalogueTerms.limit(limit)).forEach(tokens -> limits.put(limit, Long.valueOf(tokens)));
        }
        return limits;
    }

    private Stream<Node> values(Node subject, Node property) {
        return landscape.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private Stream<String> texts(Node subject, String property) {
        return values(subject, Iris.term(property)).map(Node::getLiteralLexicalForm);
    }

    private Optional<SourceDate> date(Node record, String property) {
        return texts(record, property)
                .flatMap(date -> SourceDate.of(date).stream())
                .findFirst();
    }

    private <T> List<T> chosen(Node record, String property, T[] all, Function<T, Node> term) {
        Set<Node> said = values(record, Iris.term(property)).collect(Collectors.toSet());
        return Arrays.stream(all).filter(one -> said.contains(term.apply(one))).toList();
    }
}
