package org.aigcatlas.load.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.LandscapeGraph;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Catalogues that nobody should write: whatever they hold, the end is a report or a sentence, and a graph that reads back. */
class CatalogueFuzzTest {
    private static final Edition EDITION = new Edition("fuzzed", LocalDate.of(2026, 1, 1));
    private static final List<Node> GRAPHS =
            Stream.of(LandscapeGraph.values()).map(LandscapeGraph::node).toList();
    private static final Gson GSON = new Gson().newBuilder().serializeNulls().create();

    @Property
    void aFuzzedCatalogueEndsInAReportOrASentence(@ForAll("catalogues") byte[] bytes) {
        Path file = file(bytes);
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        try {
            Report report = Catalogues.landscape(List.of(file), EDITION, Graph.emptyGraph, Editions.into(graph));
            assertThat(report.counts().getOrDefault("Offering", 0)).isPositive();
        } catch (AtlasException e) {
            assertThat(e.kind()).isEqualTo(ProblemKind.DATA);
            assertThat(e.problems())
                    .allSatisfy(problem -> assertThat(problem.cause()).endsWith("."));
        } finally {
            delete(file);
        }
        assertThat(graph.stream()
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .filter(iri -> !IRIx.create(iri).isReference()
                                || IRIx.create(iri).hasViolations()))
                .isEmpty();
        String text = RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
        assertThat(RDFParser.fromString(text, Lang.NTRIPLES).toGraph().isIsomorphicWith(graph))
                .isTrue();
    }

    @Property(tries = 50)
    void aStoreHoldsWhatAFuzzedCatalogueBrings(@ForAll("catalogues") byte[] bytes) {
        Path file = file(bytes);
        Set<Quad> quads = new HashSet<>();
        try (LocalStore store = LocalStore.inMemory()) {
            Catalogues.landscape(List.of(file), EDITION, Graph.emptyGraph, new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    quads.add(quad);
                }
            });
            assertThat(quads).extracting(Quad::getGraph).isSubsetOf(GRAPHS);
            store.write(dataset -> {
                quads.forEach(dataset::add);
                return true;
            });
            Set<Quad> held = store.readDataset(dataset -> Iter.toSet(dataset.find()));
            assertThat(held).isEqualTo(quads);
        } catch (AtlasException e) {
            assertThat(e.problems()).isNotEmpty();
        } finally {
            delete(file);
        }
    }

    private static Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("fuzzed", ".json"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<byte[]> catalogues() {
        Arbitrary<String> whole = Combinators.combine(
                        ids().list().ofMinSize(1).ofMaxSize(3),
                        providers().list().ofMinSize(3).ofMaxSize(3))
                .as(CatalogueFuzzTest::object);
        Arbitrary<String> cut = Combinators.combine(
                        whole, Arbitraries.integers().between(0, 2_000))
                .as((text, length) -> text.substring(0, Math.min(length, text.length())));
        return Arbitraries.frequencyOf(Tuple.of(8, whole), Tuple.of(2, cut))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Written by hand, so that keys can stand twice. */
    private static String object(List<String> keys, List<String> values) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            entries.add(GSON.toJson(keys.get(i)) + ":" + values.get(i));
        }
        return "{" + String.join(",", entries) + "}";
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "openai/gpt-5",
                        "gpt-5",
                        "a b\"c",
                        "<http://x/ y>",
                        "",
                        "/",
                        "../..",
                        "\u0000\u0007",
                        "文心",
                        "\ud800"),
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().alpha().ofLength(400));
    }

    private static Arbitrary<String> providers() {
        Arbitrary<String> models = Combinators.combine(
                        ids().list().ofMinSize(1).ofMaxSize(4),
                        offerings().list().ofMinSize(4).ofMaxSize(4))
                .as(CatalogueFuzzTest::object);
        Arbitrary<String> sound = Combinators.combine(ids(), ids(), models)
                .as((name, doc, offered) -> "{\"name\":" + GSON.toJson(name) + ",\"doc\":"
                        + GSON.toJson("https://" + doc) + ",\"models\":" + offered + "}");
        return Arbitraries.frequencyOf(Tuple.of(9, sound), Tuple.of(1, junk()));
    }

    private static Arbitrary<String> offerings() {
        List<String> keys = List.of(
                "id",
                "name",
                "family",
                "release_date",
                "knowledge",
                "open_weights",
                "reasoning",
                "status",
                "base_model",
                "cost",
                "limit",
                "modalities",
                "surprise");
        Arbitrary<String> named = Combinators.combine(
                        ids(),
                        Arbitraries.of(keys).list().ofMaxSize(6),
                        values().list().ofSize(6))
                .as((name, chosen, values) -> {
                    Map<String, String> fields = new LinkedHashMap<>();
                    fields.put("name", GSON.toJson(name));
                    for (int i = 0; i < chosen.size(); i++) {
                        fields.put(chosen.get(i), values.get(i));
                    }
                    return object(List.copyOf(fields.keySet()), List.copyOf(fields.values()));
                });
        return Arbitraries.frequencyOf(Tuple.of(9, named), Tuple.of(1, junk()));
    }

    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                junk(),
                ids().map(GSON::toJson),
                Arbitraries.of(
                        "{\"input\":[\"text\",\"image\",7],\"output\":[\"text\"]}",
                        "{\"input\":0.1,\"output\":1e999999,\"cache_read\":-0}",
                        "{\"input\":1e-400,\"output\":123456789012345678901234567890}",
                        "{\"context\":9223372036854775808,\"output\":1.5}",
                        "\"2026-02-30\"",
                        "\"2026-13\"",
                        "\"-0001\"",
                        "\"2026\""));
    }

    private static Arbitrary<String> junk() {
        return Arbitraries.of(
                "null",
                "true",
                "7",
                "-1e308",
                "[]",
                "[[[[]]]]",
                "{}",
                "{\"a\":{\"b\":[1,{}]}}",
                "\"\"",
                "\"\\u0000\\u001f\"");
    }
}
