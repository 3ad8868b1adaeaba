package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a syntax can't write is refused by its form; the others have it. */
class UnwritableTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.holding("<x:s> <urn:x-base:default> 1 .");

    @Test
    void aPropertyThatRdfXmlCanNotWriteIsHadInAnotherForm() {
        Client.Answer xml = server.client().get("/doc.rdf?iri=x%3As");
        assertThat(xml.status()).isEqualTo(406);
        assertThat(xml.body()).contains("Turtle");
        assertThat(server.client().get("/doc.nt?iri=x%3As").body()).contains("<urn:x-base:default>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/aigc/ns#org/aigc/ns#",
                "-0.0https://w3id.org/aigc/ns#",
                "https://w3id.%s#",
                "https://w3id.org/aig\\u003ec/ns#"
            })
    void aPrefixThatIsNoAddressDoesNotReachTheAnswer(String address) {
        String query = "PREFIX odd: <" + address + "> CONSTRUCT { ?s <x:p> ?o } WHERE { ?s ?p ?o }";
        Client.Answer answer = server.client().sparql(query, "Accept", "application/ld+json");
        assertThat(answer.status()).as(answer.body()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void theFolderOfTheFilesIsNoFile() {
        assertThat(server.client().get("/assets").status()).isEqualTo(404);
    }
}
