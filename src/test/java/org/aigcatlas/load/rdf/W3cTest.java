package org.aigcatlas.load.rdf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The W3C's tests of the syntaxes, as two libraries carry them. {@link W3cLatestTest} runs the W3C's newest. */
class W3cTest {
    private static final Map<String, String> JSON_LD = Map.of(
            "t0054", "in JSON-LD 1.1 a term with an expanded definition is no prefix",
            "t0065", "JSON-LD 1.1 forbids a term that looks like an address and stands for another",
            "t0066", "JSON-LD 1.1 forbids a term that stands for @type but for an alias",
            "t0088", "in JSON-LD 1.1 a prefix ends in a character that parts addresses",
            "t0100", "the standard drops what has a relative address and no base; here it is refused",
            "t0111", "JSON-LD 1.1 forbids a term that looks like an address and stands for another");

    @ParameterizedTest
    @CsvSource({
        "ntriples, http://www.w3.org/2013/N-TriplesTests/, 68",
        "nquads, http://www.w3.org/2013/N-QuadsTests/, 85",
        "turtle/tests-ttl-w3c-20131121, http://www.w3.org/2013/TurtleTests/, 290",
        "trig, http://www.w3.org/2013/TriGTests/, 330"
    })
    void turtleAndItsKinAreReadAsTheStandardSays(String suite, String base, int least) {
        W3cVerdict verdict = new W3cVerdict(suite.replaceAll("/.*", ""), W3cVerdict.TURTLE);
        W3cSuites.rdf(W3cFiles.carried("testcases/" + suite + "/"), base, verdict);
        verdict.settle(least);
    }

    @Test
    void rdfXmlIsReadAsTheStandardSays() {
        W3cVerdict verdict = new W3cVerdict("rdfxml", Map.of());
        W3cSuites.core(
                W3cFiles.carried("testcases/rdfxml/w3c-approved/"),
                "http://www.w3.org/2000/10/rdf-tests/rdfcore/",
                verdict);
        verdict.settle(150);
    }

    @Test
    void jsonLdIsReadAsTheStandardSays() {
        W3cVerdict verdict = new W3cVerdict("json-ld 1.0", JSON_LD);
        W3cSuites.jsonLd(W3cFiles.carried("json-ld.org/"), "http://json-ld.org/test-suite/tests/", verdict);
        verdict.settle(100);
    }
}
