package org.aigcatlas.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The mappings of the vocabulary's terms to others' terms, as {@code aigc.ttl} and {@code alignments.ttl} state them, and as
 * SSSOM tells them.
 */
final class Mappings {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Set<Node> KINDS = Set.of(
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode());
    private static final Set<Node> RELATIONS = Set.of(
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode());

    private static final String SEMAPV = "https://w3id.org/semapv/vocab/";

    private final Graph vocabulary =
            RDFDataMgr.loadGraph(ONTOLOGY.resolve("aigc.ttl").toString());
    private final Graph alignments =
            RDFDataMgr.loadGraph(ONTOLOGY.resolve("alignments.ttl").toString());
    private final PrefixMap prefixes =
            PrefixMapFactory.create(alignments.getPrefixMapping().getNsPrefixMap());

    /** A term of the vocabulary, how it relates, and the term of another vocabulary. */
    record Mapping(Node term, Node relation, Node target) {}

    /** {@return the classes and properties of the vocabulary} */
    Set<Node> terms() {
        return vocabulary.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(triple -> KINDS.contains(triple.getObject()))
                .map(triple -> triple.getSubject())
                .filter(Mappings::isOwn)
                .collect(Collectors.toSet());
    }

    /** {@return every mapping of a class or property, in order} */
    List<Mapping> all() {
        Set<Node> terms = terms();
        return Stream.of(vocabulary, alignments)
                .flatMap(graph -> graph.stream())
                .filter(triple -> terms.contains(triple.getSubject()) && RELATIONS.contains(triple.getPredicate()))
                .filter(triple -> triple.getObject().isURI() && !isOwn(triple.getObject()))
                .map(triple -> new Mapping(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .distinct()
                .sorted(Comparator.comparing(mapping -> line(mapping)))
                .toList();
    }

    /** {@return the rows of the table of terms without a counterpart} */
    static List<CSVRecord> unmapped() {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser parser =
                CSVParser.parse(Files.readString(ONTOLOGY.resolve("mappings").resolve("unmapped.csv")), form)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the mappings in SSSOM's canonical TSV form} */
    String sssom() {
        List<String> lines = all().stream().map(this::line).toList();
        String header = vocabulary.stream(Node.ANY, OWL2.versionInfo.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .map(this::metadata)
                .orElseThrow();
        return header + "subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\n"
                + String.join("\n", lines) + "\n";
    }

    private String metadata(String version) {
        Map<String, String> spaces = new TreeMap<>(Map.of("semapv", SEMAPV));
        all().stream()
                .flatMap(mapping -> Stream.of(mapping.term(), mapping.relation(), mapping.target()))
                .map(this::curie)
                .map(curie -> curie.substring(0, curie.indexOf(':')))
                .forEach(prefix -> spaces.put(prefix, prefixes.get(prefix)));
        List<String> lines = new ArrayList<>(List.of("curie_map:"));
        spaces.forEach((prefix, space) -> lines.add("  " + prefix + ": " + space));
        lines.addAll(List.of(
                "mapping_set_id: " + Iris.BASE + "ns/" + version + "#mappings",
                "mapping_set_version: " + version,
                "mapping_set_title: Mappings of the AIGC Atlas vocabulary",
                "creator_label:",
                "  - AIGC Atlas maintainers",
                "license: https://creativecommons.org/licenses/by/4.0/"));
        return lines.stream().map(line -> "#" + line + "\n").collect(Collectors.joining());
    }

    private String line(Mapping mapping) {
        String label = vocabulary.stream(mapping.term(), RDFS.label.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(name -> name.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow();
        return String.join(
                "\t",
                curie(mapping.term()),
                label,
                curie(mapping.relation()),
                curie(mapping.target()),
                "semapv:ManualMappingCuration");
    }

    String curie(Node term) {
        return new TreeSet<>(prefixes.getMapping().entrySet().stream()
                        .filter(entry -> term.getURI().startsWith(entry.getValue()))
                        .map(entry -> entry.getKey() + ":"
                                + term.getURI().substring(entry.getValue().length()))
                        .toList())
                .getFirst();
    }

    private static boolean isOwn(Node term) {
        return term.isURI() && term.getURI().startsWith(Iris.NS);
    }
}
