package org.aigcatlas.load.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Item.Ability;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Modality;
import org.aigcatlas.load.catalogue.Item.Traits;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The list of models as a landscape has kept it, for a new edition of the offerings that comes without one. */
final class KnownModels {
    private final Graph landscape;

    private KnownModels(Graph landscape) {
        this.landscape = landscape;
    }

    /** {@return the records of the list, in the order of their ids} */
    static List<Listed> in(Graph landscape) {
        KnownModels known = new KnownModels(landscape);
        return landscape
                .find(Node.ANY, RDF.type.asNode(), Iris.term("Model"))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .flatMap(known::records)
                .sorted(Comparator.comparing(Listed::id))
                .toList();
    }

    private Stream<Listed> records(Node model) {
        return values(model, "catalogueId").map(Node::getLiteralLexicalForm).map(id -> new Listed(traits(model, id)));
    }

    private Traits traits(Node model, String id) {
        return new Traits(
                id,
                name(model).orElse(id.substring(id.indexOf('/') + 1)),
                values(model, "ofFamily")
                        .flatMap(family -> values(family, "catalogueId"))
                        .map(Node::getLiteralLexicalForm)
                        .findFirst(),
                date(model, "released"),
                Optional.empty(),
                date(model, "knowledgeCutoff"),
                chosen(model, "processes", Modality.values(), Terms::modality),
                chosen(model, "produces", Modality.values(), Terms::modality),
                Set.copyOf(chosen(model, "capableOf", Ability.values(), Terms::ability)),
                values(model, "openWeights")
                        .anyMatch(flag -> flag.getLiteralLexicalForm().equals("true")),
                Map.of());
    }

    private Stream<Node> values(Node subject, String property) {
        return landscape.find(subject, Iris.term(property), Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private Optional<String> name(Node model) {
        return landscape.find(model, RDFS.label.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Optional<SourceDate> date(Node model, String property) {
        return values(model, property)
                .flatMap(date -> SourceDate.of(date.getLiteralLexicalForm()).stream())
                .findFirst();
    }

    private <T> List<T> chosen(Node model, String property, T[] all, Function<T, Node> term) {
        Set<Node> said = values(model, property).collect(Collectors.toSet());
        return Arrays.stream(all).filter(one -> said.contains(term.apply(one))).toList();
    }
}
