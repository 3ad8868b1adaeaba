package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
}
