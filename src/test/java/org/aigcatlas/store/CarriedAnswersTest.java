package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.readset.QueryReads;
import org.aigcatlas.text.Match;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that outlive a change are those that the change leaves as they are. */
class CarriedAnswersTest {
    private static final String EX = "https://example.org/";
    private static final int CHANGES = 400;
    private static final String BY_TEXT = "by its text ";

    private static final List<String> QUERIES = List.of(
            "SELECT * { ?s :p0 ?o }",
            "SELECT * { :n0 ?p ?o }",
            "SELECT * { ?s ?p :n1 }",
            "SELECT * { ?s ?p ?o }",
            "SELECT * { GRAPH :g0 { ?s ?p ?o } }",
            "SELECT * { GRAPH ?g { ?s :p1 ?o } }",
            "SELECT DISTINCT ?g { GRAPH ?g {} }",
            "SELECT * { ?s :p0/:p1 ?o }",
            "SELECT * { ?s :p0* ?o }",
            "SELECT * { :n0 :p0* ?o }",
            "SELECT * { ?s :p1 ?m . ?m :p0* ?o }",
            "SELECT * { { ?s :p1 ?m } UNION { ?m :p0* ?o } }",
            "SELECT * { ?s :p2 ?m OPTIONAL { ?m :p0? ?o } }",
            "SELECT * { { SELECT DISTINCT ?m { ?s :p2 ?m } } ?m :p0* ?o }",
            "SELECT * { { SELECT ?s { ?s :p2 ?m } } ?m :p0* ?o }",
            "SELECT * { { SELECT ?m { ?m :p0* ?o } } ?s :p1 ?m }",
            "SELECT * { { SELECT ?m { ?m :p0* ?o } ORDER BY ?m LIMIT 2 } ?s :p1 ?m }",
            "SELECT * { GRAPH :g1 { ?m :p0* ?o } ?s :p1 ?m }",
            "SELECT * { VALUES ?m { :n0 :new } ?m :p0* ?o }",
            "SELECT * { ?s !:p0 ?o }",
            "SELECT * { ?s :p0|^:p1 ?o }",
            "SELECT * { ?s :p0 ?o FILTER NOT EXISTS { ?o :p1 ?s } }",
            "SELECT * { ?s :p0 ?o FILTER EXISTS { ?o :p3* ?x . ?x :p2 ?y } }",
            "SELECT * { ?s :p0 ?o MINUS { ?s :p1 ?x } }",
            "SELECT * { ?s :p0 ?o MINUS { ?s :p1* ?x } }",
            "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p",
            "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s :p3 ?o }",
            "SELECT (SUM(IF(EXISTS { ?s :p2 ?x }, 1, 0)) AS ?n) { ?s :p3 ?o }",
            "SELECT ?s { ?s :p3 ?o } ORDER BY (EXISTS { ?s :p1 ?x }) ?s LIMIT 1",
            "SELECT ?s (EXISTS { ?s :p1 ?x } AS ?y) { ?s :p3 ?o }",
            "SELECT * { ?s :p0 ?o LATERAL { SELECT * { ?o :p1 ?x } LIMIT 1 } }",
            "SELECT * { ?s :p3 :n1 . ?s ?p ?o }",
            "SELECT * { VALUES ?s { :n0 :n1 } ?s ?p ?o }",
            "SELECT * { VALUES ?s { :n0 UNDEF } ?s ?p ?o }",
            "SELECT * { VALUES ?s { :n0 :n1 } OPTIONAL { ?s ?p ?o } }",
            "SELECT * { { VALUES ?s { :n0 } } UNION { ?s :p3 ?x } ?s ?p ?o }",
            "SELECT * { :n1 :p3 ?r . GRAPH ?g { ?s ?p ?r } }",
            "SELECT * { { ?s ?p ?o } UNION { ?o ?p ?s } ?s :p2 :n3 }",
            "SELECT * { ?s :p2 :n3 FILTER NOT EXISTS { ?s ?p ?o . ?o :p1 ?x } }",
            "SELECT * { ?s :p2 :n3 MINUS { ?s ?p ?o } }",
            "SELECT * { ?s :p2 :n3 { SELECT ?o { ?s ?p ?o } } }",
            "SELECT * { ?s :p2 :n3 { SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s } }",
            "SELECT * { VALUES ?s { :n0 :new } ?s :p0? ?o }",
            "CONSTRUCT { ?s ?p ?o } { ?s :p2 :n3 ; ?p ?o }",
            "SELECT * { ?x :p0* ?x }",
            "SELECT (COUNT(*) AS ?n) { ?x :p0* ?x }",
            "SELECT ?g { GRAPH ?g { :n0 :p0* :n0 } }",
            "ASK { GRAPH :g3 { :n0 :p0* ?o } }",
            "SELECT * { VALUES ?m { :n0 } GRAPH ?g { ?m :p0? ?o } }",
            "SELECT ?g { GRAPH ?g { BIND(1 AS ?x) } }",
            "SELECT * { ?a :p0 ?c OPTIONAL { ?b ?q ?a } ?b :p3 :n1 }",
            "SELECT * { ?a :p0 ?c OPTIONAL { ?b ?q ?a } } VALUES ?b { :n2 }",
            "SELECT * { ?a :p0 ?c OPTIONAL { ?b :p2* ?d FILTER(?d = :n5) } ?b :p3 :n1 }",
            "SELECT * { VALUES ?b { :n2 } { ?a :p0 ?c FILTER NOT EXISTS { ?b ?q ?a } } }",
            "SELECT * { GRAPH :g1 { GRAPH :g2 { ?x :p3 :n1 } ?x :p0* ?y } }",
            "SELECT * { { SELECT ?x { ?x :p3 ?y ; :p2 ?z } GROUP BY (?z AS ?w) ?x } ?w ?p ?o }",
            "SELECT ?s { ?s :p0 1 }",
            "SELECT ?s { ?s :p0 01 }",
            "SELECT ?s { ?s ?p 1.5 }",
            "SELECT * { VALUES ?o { 1 :n2 } ?s ?p ?o }",
            "ASK { :n2 :p0 ?o }",
            "ASK { :n2 :p0+ :n3 }",
            "SELECT * { ?s rdfs:label \"two\" }",
            "SELECT * { ?s rdfs:label ?l FILTER(CONTAINS(?l, \"t\")) }",
            "SELECT * FROM :g0 { ?s :p0 ?o }",
            "SELECT * FROM NAMED :g1 { GRAPH ?g { ?s :p0 ?o } }",
            "SELECT ?s ?score { (?s ?score) text:query (rdfs:label \"two\") }");

    private static final List<Node> OBJECTS = List.of(
            NodeFactory.createLiteralString("one"),
            NodeFactory.createLiteralString("two"),
            NodeFactory.createLiteralString("three"),
            NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("1.50", XSDDatatype.XSDdecimal),
            NodeFactory.createLiteralDT("1.5", XSDDatatype.XSDdecimal));

    private static final List<String> NAMES = List.of("one", "two", "n3", EX + "n4", "nothing");

    private static final List<String> SOUGHT = List.of(
            "t",
            "two",
            "tow",
            "model",
            "models three",
            "one two",
            "one-two",
            "生成",
            "生成网络",
            "n3",
            "on",
            "3.1",
            "the",
            "_",
            "b1");

    private static final List<String> TEXTS = List.of(
            "two models",
            "a model of three",
            "One-Two",
            "onetwo",
            "3.1",
            "生成对抗网络",
            "一种生成图像的网络",
            "three models, two of them and one",
            "something else");

    private static final List<Node> NAMING = List.of(
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.definition.asNode(),
            RDFS.comment.asNode(),
            Iris.term("sectionNumber"));

    private final LocalStore store = LocalStore.inMemory();
    private final VersionedCache<String, List<String>> kept = new VersionedCache<>(store);
    private final AtomicInteger works = new AtomicInteger();
    private final Random random = new Random(20261128);

    @AfterEach
    void close() {
        store.close();
    }

    private static Query query(String text) {
        return QueryFactory.create(
                "PREFIX : <" + EX + "> PREFIX rdfs: <" + RDFS.uri + "> PREFIX text: <http://jena.apache.org/text#> "
                        + text,
                org.apache.jena.query.Syntax.syntaxARQ);
    }

    private List<String> rows(String text) {
        return store.read(reading -> {
            try (QueryExec exec = reading.prepare(query(text))) {
                List<String> rows = new ArrayList<>();
                if (exec.getQuery().isAskType()) {
                    rows.add(String.valueOf(exec.ask()));
                } else if (exec.getQuery().isConstructType()) {
                    exec.construct().find().forEach(triple -> rows.add(triple.toString()));
                } else {
                    exec.select().forEachRemaining(row -> rows.add(row.toString()));
                }
                return rows.stream().sorted().toList();
            } catch (AtlasException refused) {
                return List.of("refused");
            }
        });
    }

    private List<String> about(String name) {
        return store.read(reading -> {
            List<String> found = new ArrayList<>();
            reading.direct()
                    .orElseThrow()
                    .about(node(name), graph -> true, property -> true, quad -> found.add(quad.toString()));
            return found.stream().sorted().toList();
        });
    }

    private List<String> called(String name) {
        return store.lexicon().called(name).stream()
                .map(Match::toString)
                .sorted()
                .toList();
    }

    private List<String> found(String text) {
        return store.lexicon().find(text).stream().map(Match::toString).toList();
    }

    /** Everything that can be asked, with what finds the answer. */
    private Map<String, Supplier<List<String>>> questions() {
        Map<String, Supplier<List<String>>> all = new LinkedHashMap<>();
        QUERIES.forEach(text -> all.put(text, () -> rows(text)));
        QUERIES.forEach(text -> all.put(BY_TEXT + text, () -> rows(text)));
        List.of("n0", "n1", "n5").forEach(name -> all.put("about " + name, () -> about(name)));
        NAMES.forEach(name -> all.put("called " + name, () -> called(name)));
        SOUGHT.forEach(text -> all.put("found " + text, () -> found(text)));
        all.put("inside another", () -> kept.get(store.version(), QUERIES.getFirst(), () -> rows(QUERIES.getFirst())));
        return all;
    }

    private static Node node(String name) {
        return NodeFactory.createURI(EX + name);
    }

    private Node any(String kind, int many) {
        return node(kind + random.nextInt(many));
    }

    private Node object() {
        return random.nextInt(5) > 0 ? any("n", 6) : OBJECTS.get(random.nextInt(OBJECTS.size()));
    }

    private Node naming() {
        return NAMING.get(random.nextInt(NAMING.size()));
    }

    private Node text() {
        String tag = random.nextBoolean() ? "en" : "zh";
        return NodeFactory.createLiteralLang(TEXTS.get(random.nextInt(TEXTS.size())), tag);
    }

    private void change(DatasetGraph dataset) {
        switch (random.nextInt(15)) {
            case 0 -> dataset.removeGraph(any("g", 3));
            case 1 -> dataset.deleteAny(Node.ANY, any("n", 6), Node.ANY, Node.ANY);
            case 2 ->
                UpdateExec.newBuilder()
                        .update("PREFIX : <" + EX + "> MOVE SILENT :g0 TO :g" + random.nextInt(4))
                        .dataset(dataset)
                        .execute();
            case 3 ->
                UpdateExec.newBuilder()
                        .update("PREFIX : <" + EX
                                + "> DELETE { GRAPH ?g { ?s :p0 ?o } } INSERT { GRAPH ?g { ?o :p1 ?s } } "
                                + "WHERE { GRAPH ?g { ?s :p0 ?o } }")
                        .dataset(dataset)
                        .execute();
            case 4, 5 -> dataset.add(any("g", 3), any("n", 6), RDFS.label.asNode(), object());
            case 6 -> dataset.getGraph(any("g", 3)).clear();
            case 12 -> dataset.add(any("g", 3), any("n", 6), naming(), text());
            case 14 -> dataset.add(any("g", 3), NodeFactory.createBlankNode("b" + random.nextInt(3)), naming(), text());
            case 13 -> dataset.deleteAny(Node.ANY, any("n", 6), naming(), Node.ANY);
            case 7 -> dataset.add(node("g" + (3 + random.nextInt(200))), any("n", 6), any("p", 4), object());
            case 8 -> dataset.delete(any("g", 3), any("n", 6), any("p", 4), object());
            default -> dataset.add(any("g", 3), any("n", 6), any("p", 4), object());
        }
    }

    private List<String> asked(String version, Map.Entry<String, Supplier<List<String>>> question) {
        String key = question.getKey();
        if (!key.startsWith(BY_TEXT)) {
            return kept.get(version, key, () -> {
                works.incrementAndGet();
                return question.getValue().get();
            });
        }
        return kept.kept(version, key).orElseGet(() -> {
            List<String> found = question.getValue().get();
            kept.keep(version, key, found, QueryReads.of(query(key.substring(BY_TEXT.length()))));
            return found;
        });
    }

    @Test
    void whatAChangeLeavesAsItWasIsToldAgainAndNothingElse() {
        for (int turn = 0; turn < CHANGES; turn++) {
            store.write(dataset -> {
                change(dataset);
                return true;
            });
            String version = store.version();
            Map<String, List<String>> told = questions().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, question -> asked(version, question)));
            questions()
                    .forEach((text, answer) ->
                            assertThat(told.get(text)).as(text).isEqualTo(answer.get()));
        }
        // Were nothing carried, each would have been worked out each time.
        assertThat(works.get()).isLessThan(CHANGES * questions().size() * 2 / 5);
    }

    @Test
    void aQuestionThatAChangeDoesNotTouchIsNotWorkedOutAgain() {
        store.write(dataset -> {
            dataset.add(node("g0"), node("n0"), node("p0"), node("n1"));
            return true;
        });
        Supplier<List<String>> asked = () -> kept.get(store.version(), QUERIES.getFirst(), () -> {
            works.incrementAndGet();
            return rows(QUERIES.getFirst());
        });
        List<String> first = asked.get();
        store.write(dataset -> {
            dataset.add(node("g0"), node("n0"), node("p1"), node("n1"));
            return true;
        });
        assertThat(asked.get()).isEqualTo(first);
        assertThat(works).hasValue(1);
        store.write(dataset -> {
            dataset.add(node("g0"), node("n0"), node("p0"), node("n2"));
            return true;
        });
        assertThat(asked.get()).hasSize(2);
        assertThat(works).hasValue(2);
    }

    @Test
    void aSearchIsNotMadeAgainForATextThatItCannotFind() {
        store.write(dataset -> {
            dataset.add(node("g0"), node("n0"), RDFS.label.asNode(), NodeFactory.createLiteralLang("Two models", "en"));
            return true;
        });
        Supplier<List<String>> asked = () -> kept.get(store.version(), "search", () -> {
            works.incrementAndGet();
            return found("models");
        });
        List<String> first = asked.get();
        store.write(dataset -> {
            dataset.add(node("g1"), node("n1"), RDFS.comment.asNode(), NodeFactory.createLiteralString("4711"));
            return true;
        });
        assertThat(asked.get()).isEqualTo(first).hasSize(1);
        assertThat(works).hasValue(1);
        store.write(dataset -> {
            dataset.add(node("g1"), node("n1"), RDFS.comment.asNode(), NodeFactory.createLiteralString("A model."));
            return true;
        });
        assertThat(asked.get()).hasSize(2);
        assertThat(works).hasValue(2);
    }

    private void write(String property) {
        store.write(dataset -> {
            dataset.add(node("g0"), node("n" + works.get()), node(property), node("m" + random.nextInt()));
            return true;
        });
    }

    private List<String> ask(String version, Runnable meanwhile) {
        return kept.get(version, "slow", () -> {
            works.incrementAndGet();
            List<String> found = rows(QUERIES.getFirst());
            meanwhile.run();
            return found;
        });
    }

    @Test
    void whatTakesLongerThanAChangeIsKeptUnlessTheChangeTouchesIt() {
        write("p0");
        List<String> first = ask(store.version(), () -> write("p1"));
        assertThat(ask(store.version(), () -> {})).isEqualTo(first);
        assertThat(works).hasValue(1);
        write("p0");
        ask(store.version(), () -> write("p0"));
        assertThat(ask(store.version(), () -> {})).hasSize(3);
        assertThat(works).hasValue(3);
    }

    @Test
    void whoAsksAfterAChangeWaitsForWhatIsBeingFoundOutAndTakesItIfItIsTheSame() throws InterruptedException {
        for (String property : List.of("p1", "p0")) {
            write("p0");
            List<List<String>> got = Collections.synchronizedList(new ArrayList<>());
            List<Thread> waiting = new ArrayList<>();
            works.set(0);
            ask(store.version(), () -> {
                if (works.get() == 1) {
                    write(property);
                    Thread thread = new Thread(() -> got.add(ask(store.version(), () -> {})));
                    waiting.add(thread);
                    thread.start();
                    while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
                        Thread.onSpinWait();
                    }
                }
            });
            waiting.getFirst().join();
            assertThat(got.getFirst()).as(property).isEqualTo(rows(QUERIES.getFirst()));
            assertThat(works.get()).as(property).isEqualTo(property.equals("p1") ? 1 : 2);
        }
    }

    @Test
    void whoBeganBeforeAChangeIsAnsweredFromWhatWasKeptThen() {
        write("p0");
        String before = store.version();
        List<String> first = ask(before, () -> {});
        write("p0");
        ask(store.version(), () -> {});
        assertThat(ask(before, () -> {})).isEqualTo(first);
        assertThat(works).hasValue(2);
    }

    @Test
    void whatIsAskedMostIsCarriedFirstWhereThereIsNoRoomForAll() {
        VersionedCache<String, String> small = new VersionedCache<>(store, 100_000, answer -> 1_000);
        for (int round = 0; round < 20; round++) {
            String version = store.version();
            for (int turn = 0; turn < 200; turn++) {
                String key = "seldom " + round + " " + turn;
                small.get(version, key, () -> key);
                small.get(version, "often", () -> "often " + works.incrementAndGet());
            }
            write("p1");
        }
        assertThat(works).hasValue(1);
    }

    @Test
    void aChangeOfManyNamesTouchesEverySearch() {
        store.write(dataset -> {
            dataset.add(node("g0"), node("n0"), RDFS.label.asNode(), NodeFactory.createLiteralString("two"));
            return true;
        });
        Supplier<List<String>> asked = () -> kept.get(store.version(), "search", () -> found("two"));
        assertThat(asked.get()).hasSize(1);
        store.write(dataset -> {
            for (int number = 0; number < 300; number++) {
                dataset.add(
                        node("g0"),
                        node("m" + number),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralString(number == 250 ? "two too" : "number " + number));
            }
            return true;
        });
        assertThat(asked.get()).hasSize(2);
    }

    @Test
    void whoBeganBeforeAChangeDoesNotUndoWhatWasKeptSince() {
        String before = store.version();
        store.write(dataset -> {
            dataset.add(node("g0"), node("n0"), node("p0"), node("n1"));
            return true;
        });
        String after = store.version();
        kept.get(after, "a", () -> List.of("new"));
        assertThat(kept.get(before, "a", () -> List.of("old"))).containsExactly("old");
        assertThat(kept.kept(after, "a")).contains(List.of("new"));
    }
}
