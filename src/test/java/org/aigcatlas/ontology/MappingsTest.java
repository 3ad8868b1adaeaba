package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/**
 * Every class and property is mapped to another vocabulary or told to be without a counterpart. {@code mvn test
 * -Dtest=MappingsTest -Dformat} writes the SSSOM file anew.
 */
class MappingsTest {
    private static final Path SSSOM = Path.of("ontology", "mappings", "aigc.sssom.tsv");

    /** Terms of vocabularies that Jena has no class for, as their publishers' files have them. */
    private static final Set<String> PUBLISHED = Stream.of(
                    "http://www.w3.org/ns/prov# Derivation Entity Plan hadPlan hadPrimarySource wasDerivedFrom",
                    "http://www.w3.org/ns/adms# status",
                    "http://www.w3.org/ns/dcat# hasCurrentVersion",
                    // MLDCAT-AP 3.0.0 and 3.1.0, their JSON-LD contexts
                    "http://data.europa.eu/it6/ MachineLearningModel Modality TaskType fineTunedFrom"
                            + " hasInputModality hasOutputModality releaseDate servesModel trainedOn",
                    // FAIR4ML 0.1.0
                    "https://w3id.org/fair4ml# MLModel fineTunedFrom mlTask trainedOn",
                    // DPV's extension for AI
                    "https://w3id.org/dpv/ai# AISystem Capability Model Technique hasCapability")
            .flatMap(MappingsTest::terms)
            .collect(Collectors.toSet());

    private final Mappings mappings = new Mappings();

    private static Stream<String> terms(String space) {
        String[] words = space.split(" ", -1);
        return Arrays.stream(words).skip(1).map(name -> words[0] + name);
    }

    private static Stream<String> ofJena(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(MappingsTest::iri);
    }

    private static String iri(Field field) {
        try {
            return ((Resource) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyTermIsMappedOrToldToHaveNoCounterpart() {
        Set<String> mapped = mappings.all().stream()
                .map(mapping -> mappings.curie(mapping.term()))
                .collect(Collectors.toSet());
        List<String> unmapped =
                Mappings.unmapped().stream().map(row -> row.get("term")).toList();
        assertThat(unmapped).doesNotHaveDuplicates().isSorted().doesNotContainAnyElementsOf(mapped);
        assertThat(Stream.concat(mapped.stream(), unmapped.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        mappings.terms().stream().map(mappings::curie).toList());
    }

    @Test
    void whatHasNoCounterpartHasAReasonInBothLanguages() {
        assertThat(Mappings.unmapped()).allSatisfy(row -> {
            assertThat(row.get("reason_en")).matches("\\p{ASCII}.*\\.").doesNotContainPattern("\\p{IsHan}");
            assertThat(row.get("reason_zh")).endsWith("。").containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void itIsMappedToTermsThatThereAre() {
        Set<String> known = Stream.of(SchemaDO.class, DCTerms.class, SKOS.class, DCAT.class, FOAF.class, RDF.class)
                .flatMap(MappingsTest::ofJena)
                .collect(Collectors.toSet());
        known.addAll(PUBLISHED);
        assertThat(mappings.all().stream().map(Mappings.Mapping::target).map(Node::getURI))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void sssomSaysTheSame() throws IOException {
        String text = mappings.sssom();
        if (System.getProperty("format") != null) {
            Files.writeString(SSSOM, text);
        }
        assertThat(Files.readString(SSSOM))
                .as("%s, to be written with -Dformat", SSSOM)
                .isEqualTo(text);
        assertThat(text)
                .startsWith("#curie_map:\n#  adms: http://www.w3.org/ns/adms#\n#  aigc: https://w3id.org/aigc/ns#\n")
                .contains("\n#license: https://creativecommons.org/licenses/by/4.0/\n")
                .contains(
                        "\naigc:Model\tmodel\tskos:closeMatch\tit6:MachineLearningModel\tsemapv:ManualMappingCuration\n")
                .contains(
                        "\naigc:Tool\ttool\trdfs:subClassOf\tschema:SoftwareApplication\tsemapv:ManualMappingCuration\n")
                .doesNotContain("NoTermFound");
    }
}
