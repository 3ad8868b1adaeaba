package org.aigcatlas.load.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parser of any syntax throws at a broken document is told in words, without the names of the parser's classes. */
class BrokenDocumentTest {
    private static AtlasException refusal(RdfSyntax syntax, byte[] bytes) {
        return catchThrowableOfType(
                AtlasException.class,
                () -> RdfReader.read(
                        new Incoming(
                                "doc", syntax, Door.BASE, "", Optional.empty(), () -> new ByteArrayInputStream(bytes)),
                        StreamRDFLib.sinkNull()));
    }

    private static void isTold(AtlasException refusal) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LOAD_SYNTAX);
            assertThat(problem.cause()).doesNotContain("Exception");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A shape without its end, and an address that ends with the document.
                "SHACL_COMPACT | shape <x:s> {",
                "SHACL_COMPACT | PREFIX x: <http://example.org",
                // No value, a text that goes on, an escape and a number that there is none of.
                "RDF_JSON | {\"x:s\": {\"x:p\": [{\"value\": %}]}}",
                // A row that ends where a name begins.
                "N_TRIPLES | <x:s> _",
                "RDF_JSON | {\"x:s\": {\"x:p\": [{\"value\": \"a",
                "RDF_JSON | {\"x:s\": {\"x:p\": [{\"value\": \"\\s\"}]}}",
            })
    void aBrokenTextIsToldInWords(RdfSyntax syntax, String text) {
        isTold(refusal(syntax, text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        // A row that is no kind of row, and one that ends before its end.
        "PROTOBUF, 00",
        "PROTOBUF, 0a",
        // A statement whose subject is an address that isn't there.
        "THRIFT, 2c1c1c0000000000",
    })
    void aBrokenRowIsToldInWords(RdfSyntax syntax, String bytes) {
        isTold(refusal(syntax, HexFormat.of().parseHex(bytes)));
    }

    private static byte[] thrift(String triples) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(RDFParser.fromString(triples, Lang.NTRIPLES).toGraph())
                .lang(Lang.RDFTHRIFT)
                .output(out);
        return out.toByteArray();
    }

    /** A row tells no length, so that an end inside one looks like any other. */
    @Test
    void aDocumentInThriftThatEndsWithinARowIsRefused() {
        byte[] whole = thrift("<x:a> <x:b> <x:c> .\n<x:a> <x:b> \"d\"@en .");
        Set<Integer> ends =
                Set.of(thrift("<x:a> <x:b> <x:c> .").length, thrift("<x:a> <x:b> \"d\"@en .").length, whole.length);
        for (int length = 1; length < whole.length; length++) {
            AtlasException refusal = refusal(RdfSyntax.THRIFT, Arrays.copyOf(whole, length));
            if (!ends.contains(length)) {
                assertThat(refusal).as("the first %d bytes", length).isNotNull();
                assertThat(refusal.problems().getFirst().code()).isEqualTo(ProblemCode.LOAD_PACKING_CUT);
            }
        }
        assertThat(refusal(RdfSyntax.THRIFT, whole)).isNull();
    }
}
