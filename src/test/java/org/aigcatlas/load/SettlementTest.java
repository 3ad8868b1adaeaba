package org.aigcatlas.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.infer.Rules;
import org.aigcatlas.store.Bundle;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.validate.Validator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settling what a change touches gives what settling all of it gives. */
class SettlementTest {
    private static final String SHAPES = """
            aigc:ToolShape a sh:NodeShape ; sh:targetClass aigc:Tool ; sh:property aigc:Named , aigc:Made .
            aigc:Named sh:path rdfs:label ; sh:minCount 1 ; sh:maxCount 2 ; sh:message "label"@en , "名称"@zh .
            aigc:Made sh:path aigc:madeBy ; sh:class aigc:Vendor ; sh:message "maker"@en , "开发者"@zh .
            aigc:UserShape a sh:NodeShape ; sh:targetSubjectsOf aigc:partOf ; sh:property aigc:Whole .
            aigc:Whole sh:path aigc:partOf ; sh:or ( aigc:ATool aigc:AVendor ) ; sh:message "whole"@en , "整体"@zh .
            aigc:ATool a sh:NodeShape ; sh:class aigc:Tool .
            aigc:AVendor a sh:NodeShape ; sh:class aigc:Vendor .
            """;
    private static final String VOCABULARY = """
            aigc:Tool a owl:Class . aigc:Vendor a owl:Class . aigc:Lab a owl:Class ; rdfs:subClassOf aigc:Vendor .
            aigc:Concept a owl:Class . aigc:ModelKind a owl:Class ; rdfs:subClassOf aigc:Concept .
            aigc:ModelFamily a owl:Class . aigc:Claim a owl:Class .
            """;
    private static final List<String> RELATIONS = List.of(
            "kindOf",
            "instanceOf",
            "isA",
            "partOf",
            "uses",
            "basedOn",
            "madeBy",
            "precedes",
            "competesWith",
            "capableOf");
    private static final List<String> CLASSES = List.of("Tool", "Vendor", "Lab", "ModelKind", "ModelFamily");
    private static final List<Node> STANDINGS = List.of(Terms.ACCEPTED, Terms.LOOSE, Terms.OPINION);
    private static final int CHANGES = 500;

    @TempDir
    Path folder;

    private final Settlement settlement =
            new Settlement(new Reasoner(Rules.bundled()), new Validator(Graphs.parse(SHAPES)));

    /** What a change came to: what is wrong with it, or nothing. */
    private static List<String> problems(Runnable change) {
        try {
            change.run();
            return List.of();
        } catch (AtlasException e) {
            return e.problems().stream().map(Problem::toString).sorted().toList();
        }
    }

    private static void apply(DatasetGraph dataset, List<Quad> added, List<Quad> deleted) {
        deleted.forEach(dataset::delete);
        added.forEach(dataset::add);
    }

    private static Set<Quad> content(LocalStore store) {
        return store.readDataset(dataset -> {
            Set<Quad> quads = new HashSet<>();
            dataset.find().forEachRemaining(quads::add);
            return quads;
        });
    }

    private static Node thing(Random chance) {
        return NodeFactory.createURI(Iris.ID + "n" + chance.nextInt(9));
    }

    private static Quad statement(Random chance) {
        Node graph = NodeFactory.createURI(Iris.GRAPH + (chance.nextBoolean() ? "article" : "field"));
        Node claim = NodeFactory.createURI(Iris.CLAIM + "c" + chance.nextInt(4));
        Node relation = Iris.term(RELATIONS.get(chance.nextInt(RELATIONS.size())));
        return switch (chance.nextInt(12)) {
            case 0 -> Quad.create(graph, claim, RDF.subject.asNode(), thing(chance));
            case 1 -> Quad.create(graph, claim, RDF.predicate.asNode(), relation);
            case 2 -> Quad.create(graph, claim, RDF.object.asNode(), thing(chance));
            case 3 -> Quad.create(graph, claim, Terms.STANDING, STANDINGS.get(chance.nextInt(STANDINGS.size())));
            case 4 -> Quad.create(graph, claim, RDF.type.asNode(), Terms.CLAIM);
            case 5, 6 ->
                Quad.create(
                        graph,
                        thing(chance),
                        RDF.type.asNode(),
                        Iris.term(CLASSES.get(chance.nextInt(CLASSES.size()))));
            case 7 ->
                Quad.create(
                        graph,
                        thing(chance),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralString("name " + chance.nextInt(3)));
            default -> Quad.create(graph, thing(chance), relation, thing(chance));
        };
    }

    private static List<Quad> statements(Random chance) {
        return chance.ints(chance.nextInt(4), 0, 2)
                .mapToObj(any -> statement(chance))
                .toList();
    }

    private static List<Quad> someOf(Set<Quad> content, Random chance) {
        List<Quad> stated = content.stream()
                .filter(quad -> !quad.getGraph().equals(Terms.INFERRED_GRAPH)
                        && !quad.getGraph().equals(Terms.VOCABULARY_GRAPH))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return stated.isEmpty()
                ? List.of()
                : chance.ints(chance.nextInt(3), 0, stated.size())
                        .mapToObj(stated::get)
                        .toList();
    }

    @Test
    void settlingWhatAChangeTouchesGivesWhatSettlingAllGives() {
        Random chance = new Random(20261128);
        List<String> told = new ArrayList<>();
        int refused = 0;
        String relations = String.join(
                " ",
                RELATIONS.stream()
                        .map(name -> "aigc:" + name + " a owl:ObjectProperty .")
                        .toList());
        try (LocalStore partly = LocalStore.inMemory();
                LocalStore whole = LocalStore.inMemory()) {
            for (LocalStore store : List.of(partly, whole)) {
                Graphs.put(
                        store,
                        "vocabulary",
                        VOCABULARY + relations
                                + " aigc:statedIn a owl:ObjectProperty . aigc:standing a owl:ObjectProperty ."
                                + " aigc:hasPart a owl:ObjectProperty . aigc:hasKind a owl:ObjectProperty ."
                                + " aigc:hasInstance a owl:ObjectProperty . aigc:follows a owl:ObjectProperty .");
            }
            problems(() -> partly.write(dataset -> settled(dataset, told)));
            for (int i = 0; i < CHANGES; i++) {
                List<Quad> deleted = someOf(content(partly), chance);
                List<Quad> added = statements(chance);
                List<String> expected = problems(() -> whole.write(dataset -> {
                    ChangeLog.of(dataset).orElseThrow().assume(Optional.empty());
                    apply(dataset, added, deleted);
                    return settled(dataset, new ArrayList<>());
                }));
                List<String> found = problems(() -> partly.write(dataset -> {
                    apply(dataset, added, deleted);
                    return settled(dataset, told);
                }));
                assertThat(found).as("change " + i).isEqualTo(expected);
                assertThat(content(partly)).as("change " + i).isEqualTo(content(whole));
                refused += found.isEmpty() ? 0 : 1;
            }
        }
        // Shapes leave room for both, and nothing was settled as a whole but the first time.
        assertThat(refused).isBetween(CHANGES / 20, CHANGES * 19 / 20);
        assertThat(told.stream().filter("checking"::equals)).hasSize(1);
        assertThat(told.stream().filter(Settlement.CHECKING_CHANGES::equals)).hasSize(CHANGES);
    }

    private DatasetGraph settled(DatasetGraph dataset, List<String> told) {
        settlement.assertClaims(dataset, () -> Settlement.stating(dataset));
        settlement.settle(dataset, List.of(), Language.EN, (step, done) -> told.add(step));
        return dataset;
    }

    @Test
    void aStoreMadeFromTheBundleIsSettledAlready() {
        Bundle.seed(folder.resolve("store"));
        Publisher bundled = Atlas.publisher();
        List<String> told = new ArrayList<>();
        try (LocalStore store = LocalStore.open(folder.resolve("store"))) {
            store.write(dataset -> {
                dataset.add(Quad.create(
                        NodeFactory.createURI(Iris.GRAPH + "field"),
                        NodeFactory.createURI(Iris.ID + "chatgpt"),
                        Iris.term("uses"),
                        NodeFactory.createURI(Iris.ID + "gan")));
                return bundled.settle(dataset, List.of(), Language.EN, (step, done) -> told.add(step));
            });
            assertThat(told).contains(Settlement.CHECKING_CHANGES).doesNotContain("checking");
            Optional<WorkingGraph.Unsettled> unsettled = store.readDataset(bundled::unsettled);
            assertThat(unsettled).hasValueSatisfying(difference -> {
                assertThat(difference.missing()).isEmpty();
                assertThat(difference.stale()).isEmpty();
            });
        }
    }
}
