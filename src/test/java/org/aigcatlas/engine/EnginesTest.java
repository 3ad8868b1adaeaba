package org.aigcatlas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.endpoint.Credentials;
import org.aigcatlas.load.endpoint.EndpointLoad;
import org.aigcatlas.load.endpoint.RemoteService;
import org.aigcatlas.query.Answer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The canned queries over other engines, each with its defaults, beside the embedded store. What an engine answers
 * otherwise stands in {@code docs/engines.md}, query by query.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnginesTest {
    private static final Path PAGE = Path.of("docs", "engines.md");
    private static final String SAME = "same";
    private static final String TOO_LONG = "too long";
    private static final Duration TIME = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private Atlas here;
    private Path quads;

    @BeforeAll
    void export() throws IOException {
        here = Curated.open();
        quads = written(here, "curated.nq");
    }

    @AfterAll
    void close() {
        here.close();
    }

    private static Path written(Atlas atlas, String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name + ".d")).resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            atlas.export("nquads", "all", ExportOptions.USUAL).write(out, done -> {});
        }
        return file;
    }

    @Test
    void stockFusekiAnswersAsTheEmbeddedStoreDoes() {
        try (Engine engine = Engine.fuseki(quads)) {
            compare(engine, here, true);
            takes(engine);
        }
    }

    @Test
    void rdf4jAnswersAsTheEmbeddedStoreDoes() throws IOException {
        try (Engine engine = Engine.rdf4j(quads)) {
            compare(engine, here, true);
            takes(engine);
        }
    }

    @Test
    void virtuosoAnswersAsTheEmbeddedStoreDoes() throws IOException, InterruptedException {
        try (Engine engine = Engine.virtuoso(quads, Files.createDirectory(folder.resolve("virtuoso")))) {
            compare(engine, here, true);
            takes(engine);
        }
    }

    /** The whole bundled graph, printed query by query; the machine decides what is too long, so that nothing is held. */
    @Test
    @Tag("nightly")
    @EnabledIfSystemProperty(named = "groups", matches = ".*nightly.*")
    void theWholeGraphOverAllThree() throws IOException, InterruptedException {
        try (Atlas whole = Atlas.open()) {
            Path file = written(whole, "whole.nq");
            try (Engine engine = Engine.fuseki(file)) {
                compare(engine, whole, false);
            }
            try (Engine engine = Engine.rdf4j(file)) {
                compare(engine, whole, false);
            }
            try (Engine engine = Engine.virtuoso(file, Files.createDirectory(folder.resolve("whole")))) {
                compare(engine, whole, false);
            }
        }
    }

    private void compare(Engine engine, Atlas embedded, boolean isHeld) {
        Map<String, String> listed = isHeld ? listed(engine.name()) : Map.of();
        Map<String, String> seen = new LinkedHashMap<>();
        System.out.println("| query | rows | " + engine.name() + " |\n|---|---|---|");
        try (Atlas there = Atlas.connect(engine.address(), TIME)) {
            for (String query :
                    isHeld ? Curated.queries().toList() : embedded.queries().names()) {
                if (!listed.getOrDefault(query, "").contains(TOO_LONG)) {
                    Answer expected = embedded.query(query, Map.of());
                    String verdict = verdict(expected, there, query);
                    System.out.println("| `" + query + "` | " + size(expected) + " | " + verdict + " |");
                    if (!verdict.equals(SAME)) {
                        seen.put(query, verdict);
                    }
                }
            }
        }
        if (isHeld) {
            listed.values().removeIf(verdict -> verdict.contains(TOO_LONG));
            assertThat(seen.keySet()).as("%s: %s", engine.name(), seen).isEqualTo(listed.keySet());
        }
    }

    private static String verdict(Answer expected, Atlas there, String query) {
        try {
            Answer answer = there.query(query, Map.of());
            if (expected instanceof Answer.Triples graph && answer instanceof Answer.Triples other) {
                return graph.graph().isIsomorphicWith(other.graph()) ? SAME : "another graph";
            }
            List<String> rows = rows(expected);
            List<String> others = rows(answer);
            return rows.equals(others)
                    ? SAME
                    : rows.stream()
                                    .sorted()
                                    .toList()
                                    .equals(others.stream().sorted().toList())
                            ? "another order"
                            : "other rows";
        } catch (AtlasException e) {
            String code = e.problems().getFirst().code().name();
            return code.equals("OUTGOING_TOO_SLOW") ? TOO_LONG : "refused";
        }
    }

    private static int size(Answer answer) {
        return answer instanceof Answer.Rows rows
                ? rows.rows().size()
                : ((Answer.Triples) answer).graph().size();
    }

    /** Numbers by their value: engines may write 1.0 as 1. */
    private static List<String> rows(Answer answer) {
        Answer.Rows table = (Answer.Rows) answer;
        return table.rows().stream()
                .map(row -> table.columns().stream()
                        .map(column -> Optional.ofNullable(row.get(column))
                                .map(EnginesTest::value)
                                .orElse("-"))
                        .toList()
                        .toString())
                .toList();
    }

    private static String value(Node node) {
        return node.isLiteral()
                        && Set.of(XSDDatatype.XSDinteger.getURI(), XSDDatatype.XSDdecimal.getURI())
                                .contains(node.getLiteralDatatypeURI())
                ? new BigDecimal(node.getLiteralLexicalForm())
                        .stripTrailingZeros()
                        .toPlainString()
                : node.toString();
    }

    /** {@return what the page lists of an engine, by query; its table has a column for each engine} */
    private static Map<String, String> listed(String engine) {
        try {
            Map<String, String> listed = new LinkedHashMap<>();
            int column = 0;
            for (String line : Files.readAllLines(PAGE)) {
                List<String> cells = List.of(line.split(" *\\| *", -1));
                if (line.startsWith("| query |")) {
                    column = cells.indexOf(engine);
                } else if (column > 0
                        && line.startsWith("| `")
                        && !cells.get(column).equals(SAME)) {
                    listed.put(cells.get(1).replace("`", ""), cells.get(column));
                } else if (line.isBlank()) {
                    column = 0;
                }
            }
            return listed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A graph is sent to the engine twice; the second takes the place of the first. */
    private void takes(Engine engine) {
        RemoteService service =
                RemoteService.at(engine.address(), Optional.of(engine.update()), Optional.of(engine.data()));
        for (int edition = 1; edition <= 2; edition++) {
            DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
            Node name = NodeFactory.createURI("http://example.org/sent");
            List<Triple> triples = new ArrayList<>();
            for (int number = 0; number < edition * 10; number++) {
                triples.add(Triple.create(
                        NodeFactory.createURI("http://example.org/" + edition + "/" + number),
                        NodeFactory.createURI("http://example.org/p"),
                        NodeFactory.createLiteralLang("数" + number, "zh")));
            }
            dataset.executeWrite(() -> triples.forEach(dataset.getGraph(name)::add));
            dataset.executeRead(() -> new EndpointLoad(service, new Credentials.Anonymous())
                    .send(dataset, Set.of(name.getURI()), true, Progress.SILENT));
            assertThat(count(engine, name)).isEqualTo(edition * 10L);
        }
    }

    private static long count(Engine engine, Node name) {
        try (QueryExecHTTP exec = QueryExecHTTP.service(engine.address().toString())
                .query(QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH <" + name.getURI() + "> { ?s ?p ?o } }"))
                .build()) {
            return Long.parseLong(exec.select().next().get("n").getLiteralLexicalForm());
        }
    }
}
