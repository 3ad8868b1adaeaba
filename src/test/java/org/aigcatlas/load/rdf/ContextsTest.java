package org.aigcatlas.load.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contexts that documents name by their addresses. */
class ContextsTest {
    private static DatasetGraph read(String json) {
        return Door.text(RdfSyntax.JSON_LD, json.replace('\'', '"'));
    }

    private static boolean says(DatasetGraph dataset, String predicate, Node object) {
        return dataset.contains(Node.ANY, Node.ANY, NodeFactory.createURI(predicate), object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://schema.org",
                "http://schema.org/",
                "https://schema.org",
                "https://schema.org/",
                "https://www.schema.org/",
                "https://schema.org/docs/jsonldcontext.jsonld",
                "http://schema.org/docs/jsonldcontext.json"
            })
    void schemaOrgIsKnownHoweverItIsWritten(String address) {
        DatasetGraph dataset = read("""
                {'@context': '%s', '@type': 'Dataset', '@id': 'https://d.example/1', 'name': 'Rain',
                 'url': 'https://d.example/page', 'sameAs': ['https://d.example/same'], 'datePublished': '2026-01-02',
                 'creator': {'type': 'Person', 'id': 'https://d.example/ann', 'name': 'Ann'}}""".formatted(address));
        assertThat(says(dataset, "http://schema.org/name", NodeFactory.createLiteralString("Rain")))
                .isTrue();
        assertThat(says(dataset, "http://schema.org/url", NodeFactory.createURI("https://d.example/page")))
                .isTrue();
        assertThat(says(dataset, "http://schema.org/sameAs", NodeFactory.createURI("https://d.example/same")))
                .isTrue();
        assertThat(says(
                        dataset,
                        "http://schema.org/datePublished",
                        NodeFactory.createLiteralDT(
                                "2026-01-02",
                                org.apache.jena.datatypes.TypeMapper.getInstance()
                                        .getSafeTypeByName("http://schema.org/Date"))))
                .isTrue();
        assertThat(says(dataset, "http://schema.org/creator", NodeFactory.createURI("https://d.example/ann")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://mlcommons.org/croissant/1.0, recordSet, http://mlcommons.org/croissant/recordSet, text",
        "https://www.w3.org/ns/dcat3.jsonld, downloadURL, http://www.w3.org/ns/dcat#downloadURL, iri",
        "https://semiceu.github.io/DCAT-AP/releases/3.0.0/context/dcat-ap.jsonld, publisher, http://purl.org/dc/terms/publisher, iri",
        "https://www.w3.org/ns/activitystreams, actor, https://www.w3.org/ns/activitystreams#actor, iri",
        "http://www.w3.org/ns/anno.jsonld, target, http://www.w3.org/ns/oa#hasTarget, iri",
        "https://www.w3.org/ns/prov.jsonld, wasDerivedFrom, http://www.w3.org/ns/prov#wasDerivedFrom, iri",
        "http://www.w3.org/ns/csvw, url, http://www.w3.org/ns/csvw#url, iri",
        "http://xmlns.com/foaf/context, homepage, http://xmlns.com/foaf/0.1/homepage, iri"
    })
    void otherWellKnownOnesAreKnown(String context, String term, String predicate, String kind) {
        String value = "https://d.example/o";
        DatasetGraph dataset =
                read("{'@context': '%s', '@id': 'https://d.example/1', '%s': '%s'}".formatted(context, term, value));
        assertThat(says(dataset, predicate, Node.ANY)).isTrue();
        assertThat(says(dataset, predicate, NodeFactory.createURI(value))).isEqualTo(kind.equals("iri"));
    }

    @Test
    void aContextMayBeOneOfSeveral() {
        DatasetGraph dataset = read("""
                {'@context': ['https://schema.org/', {'mine': 'https://d.example/v/mine'}], '@id': 'https://d.example/1',
                 'name': 'Rain', 'mine': 'x'}""");
        assertThat(says(dataset, "http://schema.org/name", Node.ANY)).isTrue();
        assertThat(says(dataset, "https://d.example/v/mine", Node.ANY)).isTrue();
    }

    @Test
    void anotherContextIsRefusedByNameWithAMend() {
        for (String address :
                List.of("https://evil.example/schema.org", "file:///etc/passwd", "https://schema.org.evil.example/")) {
            AtlasException refused = catchThrowableOfType(
                    AtlasException.class, () -> read("{'@context': '%s', 'name': 'x'}".formatted(address)));
            assertThat(refused.problems().getFirst().sentence(Language.EN))
                    .contains(address, "write the context into the document", "schema.org, Croissant");
            assertThat(refused.problems().getFirst().sentence(Language.ZH)).contains(address, "请把它写入文档");
        }
    }
}
