package org.aigcatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aigcatlas.Atlas;
import org.aigcatlas.export.graph.IriWords;
import org.aigcatlas.export.graph.LosslessNumber;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Small graphs of strangers, with names, numbers and inner nodes of every odd kind, read back from every format. */
class StrangersTest {
    private static final int TRIES = 60;
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final List<String> THINGS = List.of(
            Iris.ID + "con",
            Iris.ID + "Rose",
            Iris.ID + "rose",
            Iris.ID + "玫瑰",
            "https://a.example/x/" + "long".repeat(60),
            "https://a.example/x/rose",
            "urn:example:NUL");
    private static final List<String> TERMS = List.of(
            "https://a.example/ns#Flower",
            "https://a.example/ns#flower",
            "https://b.example/v/Flower",
            "https://a.example/ns#花",
            "https://b.example/v/花",
            "https://b.example/v/%E8%8A%B1",
            "https://a.example/ns#caf\u00e9",
            "https://a.example/ns#cafe\u0301",
            "https://a.example/ns#con",
            "https://a.example/ns#edges",
            "https://a.example/ns#Claim",
            "https://a.example/ns#Thing",
            "https://a.example/ns#madeBy",
            "https://a.example/ns#made_by",
            "https://a.example/ns#MADE_BY",
            "https://a.example/ns#name",
            "https://a.example/ns#parent",
            "https://a.example/ns#tags",
            "https://a.example/ns#label",
            "https://a.example/ns#weight_en",
            "https://a.example/ns#weight",
            "https://b.example/ns#weight",
            "https://b.example/ns#Weight",
            "https://a.example/ns#weight_year",
            "http://purl.org/dc/terms/title",
            "https://schema.org/title",
            "https://a.example/ns#aliases",
            "https://a.example/ns#definition_zh",
            "https://a.example/ns#" + "sehrlang".repeat(40));
    private static final Map<String, List<String>> NUMBERS = new TreeMap<>(Map.of(
            "integer", List.of("7", "-1", "9007199254740993", "9223372036854775808", "-123456789012345678901234567890"),
            "decimal", List.of("1.5", "0.1", "12345678901234567890.123456789", "0.10000000000000000001"),
            "float", List.of("3.14", "INF", "1.0E10"),
            "double", List.of("2.5E0", "NaN", "-INF", "1.7976931348623157E308"),
            "unsignedLong", List.of("18446744073709551615", "12"),
            "duration", List.of("P1Y2M"),
            "boolean", List.of("true")));

    private static final Atlas ATLAS = Atlas.inMemory();
    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static int graphs;

    @AfterContainer
    static void tell() {
        System.out.println("Strangers' graphs: " + graphs + "; read back: " + COUNTS);
        ATLAS.close();
    }

    private static void count(String what) {
        COUNTS.merge(what, 1, Integer::sum);
    }

    @Provide
    Arbitrary<List<Triple>> graphs() {
        Arbitrary<Node> things = Arbitraries.of(THINGS).map(NodeFactory::createURI);
        Arbitrary<Node> terms = Arbitraries.of(TERMS).map(NodeFactory::createURI);
        Arbitrary<Node> values = Arbitraries.of(NUMBERS.entrySet().stream()
                .flatMap(type -> type.getValue().stream()
                        .map(text -> NodeFactory.createLiteralDT(
                                text, TypeMapper.getInstance().getSafeTypeByName(XSD + type.getKey()))))
                .toList());
        Arbitrary<Node> texts = Arbitraries.of(
                NodeFactory.createLiteralLang("ding", "en"),
                NodeFactory.createLiteralLang("当", "zh-TW"),
                NodeFactory.createLiteralLang("tinte", "fr"),
                NodeFactory.createLiteralLang("year", "en-GB"),
                NodeFactory.createLiteralString("a \"b\"; c | d, 'e' \\ `f`\n<g>"));
        Arbitrary<Node> inner = Arbitraries.of(Stream.of("one", "two", "three")
                .map(NodeFactory::createBlankNode)
                .toList());
        Arbitrary<Triple> typed =
                Combinators.combine(things, terms).as((thing, type) -> Triple.create(thing, RDF.type.asNode(), type));
        Arbitrary<Triple> valued = Combinators.combine(
                        Arbitraries.oneOf(things, things, inner),
                        terms,
                        Arbitraries.oneOf(values, values, texts, inner))
                .as(Triple::create);
        Arbitrary<Triple> related = Combinators.combine(things, terms, things).as(Triple::create);
        return Arbitraries.oneOf(typed, valued, valued, related)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(list -> {
                    List<Triple> all = new ArrayList<>(list);
                    THINGS.forEach(thing -> all.add(Triple.create(
                            NodeFactory.createURI(thing),
                            RDFS.label.asNode(),
                            NodeFactory.createLiteralLang(
                                    IriWords.local(thing).length() > 50 ? "Long" : IriWords.local(thing), "en"))));
                    return all;
                });
    }

    /** A graph that is in the store for as long as it is looked at. */
    private static void with(List<Triple> triples, Looking looking) throws Exception {
        String name = "t" + graphs++;
        LocalStore store = (LocalStore) ATLAS.store();
        store.write(dataset -> {
            triples.forEach(triple -> dataset.add(Quad.create(Iris.graph(name), triple)));
            return true;
        });
        try {
            Graph kept = GraphFactory.createDefaultGraph();
            store.readDataset(dataset -> {
                dataset.getGraph(Iris.graph(name)).find().forEach(kept::add);
                return true;
            });
            looking.at("graph:" + name, kept);
        } finally {
            store.write(dataset -> {
                dataset.deleteAny(Iris.graph(name), Node.ANY, Node.ANY, Node.ANY);
                return true;
            });
        }
    }

    /** Looks at a graph. */
    @FunctionalInterface
    private interface Looking {
        void at(String scope, Graph kept) throws Exception;
    }

    private static byte[] bytes(String format, String scope) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ATLAS.export(format, scope, ExportOptions.USUAL).write(out, done -> {});
        count(format);
        return out.toByteArray();
    }

    private static Map<String, String> files(String format, String scope) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(format, scope)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static long edges(Graph graph) {
        return graph.find()
                .filterKeep(triple -> triple.getSubject().isURI()
                        && triple.getObject().isURI()
                        && THINGS.contains(triple.getObject().getURI())
                        && !triple.getPredicate().equals(RDF.type.asNode()))
                .toList()
                .size();
    }

    /** The literals of each thing by its IRI, without its labels. */
    private static Map<String, Set<Node>> literals(Graph graph) {
        Map<String, Set<Node>> literals = new HashMap<>();
        graph.find()
                .filterKeep(triple ->
                        triple.getSubject().isURI() && triple.getObject().isLiteral())
                .filterDrop(triple -> triple.getPredicate().equals(RDFS.label.asNode()))
                .forEach(triple -> literals.computeIfAbsent(triple.getSubject().getURI(), key -> new HashSet<>())
                        .add(triple.getObject()));
        return literals;
    }

    private static void assertApart(Iterable<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> {
            assertThat(folded.add(IriWords.fold(name))).as(name + " once").isTrue();
            assertThat(name.replace("_", "")).as("readable").isNotEmpty();
        });
    }

    @Property(tries = TRIES)
    void filesAreApartAndHaveNamesThatEverySystemTakes(@ForAll("graphs") List<Triple> triples) throws Exception {
        with(triples, (scope, kept) -> {
            for (String format : List.of("csv", "neo4j-csv", "html", "obsidian")) {
                Set<String> names = files(format, scope).keySet();
                assertApart(names);
                assertThat(names.stream().flatMap(name -> Stream.of(name.split("/", -1))))
                        .allSatisfy(name ->
                                assertThat(IriWords.isDevice(name)).as(name).isFalse())
                        .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= 255 && !name.endsWith(" "));
            }
        });
    }

    @Property(tries = TRIES)
    void tablesHoldEveryValueAsItIsWritten(@ForAll("graphs") List<Triple> triples) throws Exception {
        with(triples, (scope, kept) -> {
            Map<String, String> files = files("csv", scope);
            Map<String, CSVRecord> rows = new HashMap<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                try (CSVParser parser = CSVParser.parse(
                        new StringReader(file.getValue()),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
                    assertApart(parser.getHeaderNames());
                    if (file.getKey().equals("edges.csv")) {
                        List<CSVRecord> edges = parser.getRecords();
                        assertThat(edges).hasSize((int) edges(kept));
                        assertThat(edges.stream().map(edge -> edge.get("id"))).doesNotHaveDuplicates();
                    } else {
                        parser.getRecords().forEach(row -> rows.put(row.get("iri"), row));
                    }
                }
            }
            literals(kept)
                    .forEach((thing, values) -> values.forEach(value -> assertThat(
                                    Objects.requireNonNull(rows.get(thing)).stream())
                            .as(value.toString())
                            .anyMatch(cell -> cell.equals(value.getLiteralLexicalForm())
                                    || List.of(cell.split(" \\| ", -1)).contains(value.getLiteralLexicalForm())
                                    || (cell.contains(" | ") && cell.contains(value.getLiteralLexicalForm())))));
        });
    }

    @Property(tries = TRIES)
    void typesOfGraphMlAndGexfHoldTheirValues(@ForAll("graphs") List<Triple> triples) throws Exception {
        with(triples, (scope, kept) -> {
            Map<String, Set<Node>> literals = literals(kept);
            for (String format : List.of("graphml", "graphml-yed", "gexf")) {
                boolean gexf = format.equals("gexf");
                Document xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes(format, scope)));
                Map<String, String> types = new HashMap<>();
                List<String> titles = new ArrayList<>();
                for (Element key : elements(xml.getDocumentElement(), gexf ? "attribute" : "key")) {
                    boolean ofNode = gexf
                            ? ((Element) key.getParentNode())
                                    .getAttribute("class")
                                    .equals("node")
                            : key.getAttribute("for").equals("node");
                    String type = key.getAttribute(gexf ? "type" : "attr.type");
                    if (ofNode && !type.isEmpty()) {
                        assertThat(types.put(key.getAttribute("id"), type)).isNull();
                        titles.add(key.getAttribute(gexf ? "title" : "attr.name"));
                    }
                }
                assertApart(titles);
                for (Element node : elements(xml.getDocumentElement(), "node")) {
                    Map<String, String> values = new HashMap<>();
                    elements(node, gexf ? "attvalue" : "data")
                            .forEach(data -> values.put(
                                    data.getAttribute(gexf ? "for" : "key"),
                                    gexf ? data.getAttribute("value") : data.getTextContent()));
                    String iri = values.getOrDefault(gexf ? "iri" : "node_iri", "");
                    values.forEach((key, value) -> assertFits(types.getOrDefault(key, "string"), value));
                    literals.getOrDefault(iri, Set.of()).forEach(value -> assertThat(values.values())
                            .as(value.toString())
                            .anyMatch(held -> held.replace('\n', ' ')
                                    .contains(value.getLiteralLexicalForm().replace('\n', ' '))));
                }
                List<Element> edges = elements(xml.getDocumentElement(), "edge");
                assertThat(edges).hasSize((int) edges(kept));
                assertThat(edges.stream().map(edge -> edge.getAttribute("id"))).doesNotHaveDuplicates();
            }
        });
    }

    private static void assertFits(String type, String value) {
        switch (type) {
            case "long" -> assertThat(BigDecimal.valueOf(Long.parseLong(value))).isEqualByComparingTo(value);
            case "double" ->
                assertThat(new BigDecimal(Double.toString(Double.parseDouble(value))))
                        .isEqualByComparingTo(value);
            case "boolean" -> assertThat(value).isIn("true", "false");
            default -> assertThat(type).isEqualTo("string");
        }
    }

    private static List<Element> elements(Element in, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = in.getElementsByTagName(name);
        for (int at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    @Property(tries = TRIES)
    void numbersOfJsonAreThoseOfTheSource(@ForAll("graphs") List<Triple> triples) throws Exception {
        with(triples, (scope, kept) -> {
            JsonObject elements = JsonParser.parseString(new String(bytes("cytoscape", scope), StandardCharsets.UTF_8))
                    .getAsJsonObject()
                    .getAsJsonObject("elements");
            Map<String, Set<Node>> literals = literals(kept);
            Set<String> ids = new HashSet<>();
            elements.getAsJsonArray("edges").forEach(edge -> assertThat(ids.add(edge.getAsJsonObject()
                            .getAsJsonObject("data")
                            .get("id")
                            .getAsString()))
                    .isTrue());
            assertThat(ids).hasSize((int) edges(kept));
            for (JsonElement node : elements.getAsJsonArray("nodes")) {
                JsonObject data = node.getAsJsonObject().getAsJsonObject("data");
                assertThat(ids.add(data.get("id").getAsString())).isTrue();
                Set<String> texts = new HashSet<>();
                Set<BigDecimal> numbers = new HashSet<>();
                data.entrySet().forEach(entry -> flat(entry.getValue()).forEach(value -> {
                    texts.add(value.getAsString());
                    if (value.getAsJsonPrimitive().isNumber()) {
                        // What JavaScript makes of it.
                        numbers.add(new BigDecimal(Double.toString(value.getAsDouble())).stripTrailingZeros());
                    }
                }));
                literals.getOrDefault(data.get("iri").getAsString(), Set.of())
                        .forEach(value -> assertThat(texts.contains(value.getLiteralLexicalForm())
                                        || LosslessNumber.of(value.getLiteralLexicalForm())
                                                .map(LosslessNumber::exact)
                                                .map(BigDecimal::stripTrailingZeros)
                                                .filter(numbers::contains)
                                                .isPresent())
                                .as(value + " in " + data)
                                .isTrue());
            }
            assertThat(JsonParser.parseString(new String(bytes("cx2", scope), StandardCharsets.UTF_8))
                            .isJsonArray())
                    .isTrue();
        });
    }

    private static Stream<JsonElement> flat(JsonElement value) {
        return value.isJsonArray() ? value.getAsJsonArray().asList().stream() : Stream.of(value);
    }

    @Property(tries = TRIES)
    void scriptsAndDiagramsHaveOneNameForEachRelation(@ForAll("graphs") List<Triple> triples) throws Exception {
        with(triples, (scope, kept) -> {
            String script = new String(bytes("cypher", scope), StandardCharsets.UTF_8);
            Map<String, String> types = new HashMap<>();
            Matcher statement = Pattern.compile(
                            "(?s)UNWIND \\[((?:(?!UNWIND \\[).)*?)\\] AS row\nMATCH .*?MERGE \\(s\\)-\\[r:(`[^`]*`)\\]")
                    .matcher(script);
            long rows = 0;
            while (statement.find()) {
                Matcher row = Pattern.compile("\\{s: '.*?`iri`: '([^']*)'").matcher(statement.group(1));
                while (row.find()) {
                    rows++;
                    assertThat(types.merge(statement.group(2), row.group(1), (one, other) -> one))
                            .isEqualTo(row.group(1));
                }
            }
            assertThat(rows).isEqualTo(edges(kept));
            for (String format : List.of("dot", "mermaid", "plantuml")) {
                assertThat(new String(bytes(format, scope), StandardCharsets.UTF_8))
                        .isNotEmpty();
            }
        });
    }

    @Property(tries = TRIES)
    void everySyntaxHoldsTheWholeGraph(@ForAll("graphs") List<Triple> triples) throws Exception {
        with(triples, (scope, kept) -> {
            Map<String, Lang> syntaxes = Map.of(
                    "turtle",
                    Lang.TURTLE,
                    "trig",
                    Lang.TRIG,
                    "ntriples",
                    Lang.NTRIPLES,
                    "nquads",
                    Lang.NQUADS,
                    "jsonld",
                    Lang.JSONLD,
                    "rdf-thrift",
                    Lang.RDFTHRIFT);
            for (Map.Entry<String, Lang> syntax : syntaxes.entrySet()) {
                Graph read = GraphFactory.createDefaultGraph();
                RDFParser.source(new ByteArrayInputStream(bytes(syntax.getKey(), scope)))
                        .lang(syntax.getValue())
                        .toDatasetGraph()
                        .find()
                        .forEachRemaining(quad -> read.add(quad.asTriple()));
                assertThat(read.isIsomorphicWith(kept)).as(syntax.getKey()).isTrue();
            }
            String owl = new String(bytes("owl", scope), StandardCharsets.UTF_8);
            Graph individuals = RDFParser.fromString(owl, Lang.TURTLE).toGraph();
            individuals
                    .find()
                    .filterKeep(triple -> triple.getObject().isBlank())
                    .forEach(triple -> {
                        boolean held = kept.contains(Node.ANY, triple.getPredicate(), Node.ANY)
                                && kept.find()
                                        .filterKeep(each -> each.getSubject().isBlank())
                                        .hasNext();
                        if (held && !individuals.contains(triple.getObject(), Node.ANY, Node.ANY)) {
                            assertThat(kept.find(Node.ANY, triple.getPredicate(), Node.ANY)
                                            .filterKeep(each -> each.getObject().isBlank()
                                                    && !kept.contains(each.getObject(), Node.ANY, Node.ANY))
                                            .hasNext())
                                    .as("an inner node that holds nothing")
                                    .isTrue();
                        }
                    });
        });
    }
}
