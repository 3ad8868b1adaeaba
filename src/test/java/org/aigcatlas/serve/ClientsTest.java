package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.aigcatlas.Outside;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients of others, as their users use them. */
class ClientsTest {
    private static final String OPENAI = "https://w3id.org/aigc/id/openai";
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final Path RAPPER = Path.of("/usr/bin/rapper");
    private static final String NODE = "node";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static String base;

    @BeforeAll
    static void prepare() {
        base = server.address().toString();
    }

    private static JsonObject json(String... command) {
        return JsonParser.parseString(Outside.run(command).orFail()).getAsJsonObject();
    }

    @Test
    void sparqlWrapperAsksAndRdflibReads() {
        Outside.needs(Path.of("/usr/lib/python3/dist-packages/SPARQLWrapper"), "python3-sparqlwrapper");
        Outside.needs(Path.of("/usr/lib/python3/dist-packages/rdflib"), "python3-rdflib");
        JsonObject said = json(PYTHON.toString(), "src/test/python/clients.py", base);
        assertThat(said.getAsJsonArray("get").get(0).getAsString()).isEqualTo(OPENAI);
        assertThat(said.get("post").getAsString()).contains(OPENAI);
        assertThat(said.getAsJsonArray("read").get(0).getAsString()).isEqualTo(OPENAI);
    }

    @ParameterizedTest
    @CsvSource({"turtle, .ttl", "ntriples, .nt", "rdfxml, .rdf", "turtle, ''"})
    void rapperReadsAThing(String syntax, String ending) {
        Outside.needs(RAPPER);
        String triples = Outside.run(
                        RAPPER.toString(), "-q", "-i", syntax, "-o", "ntriples", base + "doc/id/chatgpt" + ending)
                .orFail();
        assertThat(triples)
                .contains("<https://w3id.org/aigc/id/chatgpt> <https://w3id.org/aigc/ns#madeBy> <" + OPENAI + "> .");
    }

    @Test
    void rdf4jsRepositoryAsks() {
        SPARQLRepository repository = new SPARQLRepository(base + "sparql");
        try (RepositoryConnection connection = repository.getConnection()) {
            try (TupleQueryResult result = connection
                    .prepareTupleQuery(
                            "SELECT ?maker { <https://w3id.org/aigc/id/chatgpt> <https://w3id.org/aigc/ns#madeBy> ?maker }")
                    .evaluate()) {
                assertThat(result.next().getValue("maker").stringValue()).isEqualTo(OPENAI);
            }
            assertThat(connection.hasStatement(
                            Values.iri("https://w3id.org/aigc/id/chatgpt"),
                            Values.iri("https://w3id.org/aigc/ns#madeBy"),
                            Values.iri(OPENAI),
                            false))
                    .isTrue();
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void comunicaAsksTheEndpointAndFollowsAThing() {
        Outside.needsPackage("@comunica/query-sparql");
        JsonObject said = json(NODE, "src/test/js/comunica.js", base + "sparql", base + "id/chatgpt");
        assertThat(said.getAsJsonArray("endpoint").toString()).isEqualTo("[\"" + OPENAI + "\"]");
        assertThat(said.getAsJsonArray("thing").toString()).isEqualTo("[\"" + OPENAI + "\"]");
    }

    @Test
    void theApiIsValidAndAClientMadeOfItWorks() {
        Outside.needsPackage("openapi-client-axios");
        Outside.needsPackage("@seriousme/openapi-schema-validator");
        JsonObject said = json(NODE, "src/test/js/openapi.mjs", base + "openapi.json");
        assertThat(said.get("valid").getAsBoolean()).as(said.toString()).isTrue();
        assertThat(said.get("version").getAsString()).startsWith("3.1");
        assertThat(said.getAsJsonArray("tools").toString()).contains("文心一言").contains("文心一格");
    }
}
