package org.aigcatlas.load.rdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The W3C's tests as they are today, in a folder with checkouts of its {@code rdf-tests} and {@code json-ld-api}. */
@EnabledIfSystemProperty(
        named = "w3c",
        matches = ".+",
        disabledReason = "-Dw3c=FOLDER names no folder with the W3C's rdf-tests and json-ld-api")
class W3cLatestTest {
    private static final String FETCHED = "its context is at another address, and nothing is fetched";
    private static final String OPTION = "it asks for an option of a library: ";
    private static final String DROPPED = "the standard drops what has a bad or relative address; here it is refused";
    private static final String FRAGMENT = "the standard lets ## pass, which is no address by RFC 3987";

    private static Path folder() {
        return Path.of(System.getProperty("w3c"));
    }

    @ParameterizedTest
    @CsvSource({"rdf-n-triples, 70", "rdf-n-quads, 85", "rdf-turtle, 290", "rdf-trig, 330", "rdf-xml, 160"})
    void rdfIsReadAsTheStandardSays(String suite, int least) {
        W3cVerdict verdict = new W3cVerdict(suite, W3cVerdict.TURTLE);
        W3cSuites.rdf(
                W3cFiles.in(folder().resolve("rdf-tests/rdf/rdf11").resolve(suite)),
                "https://w3c.github.io/rdf-tests/rdf/rdf11/" + suite + "/",
                verdict);
        verdict.settle(least);
    }

    @Test
    void jsonLdIsReadAsTheStandardSays() {
        W3cVerdict verdict = new W3cVerdict("json-ld 1.1", exceptions());
        W3cSuites.jsonLd(
                W3cFiles.in(folder().resolve("json-ld-api/tests")),
                "https://w3c.github.io/json-ld-api/tests/",
                verdict);
        verdict.settle(400);
    }

    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new TreeMap<>();
        List.of("c031", "c034", "e126", "e127", "e128", "so05", "so06", "so08", "so09", "so11")
                .forEach(name -> exceptions.put("t" + name, FETCHED));
        List.of("c029", "ep02", "er21", "er42", "tn01")
                .forEach(name -> exceptions.put("t" + name, OPTION + "to be read as JSON-LD 1.0"));
        List.of("di09", "di10", "di11", "di12")
                .forEach(name -> exceptions.put("t" + name, OPTION + "what becomes of text directions"));
        exceptions.put("te077", OPTION + "a context beside the document");
        List.of("e060", "li12", "li14", "wf01", "wf02", "wf03", "wf04", "wf07")
                .forEach(name -> exceptions.put("t" + name, DROPPED));
        List.of("e111", "e112").forEach(name -> exceptions.put("t" + name, FRAGMENT));
        return exceptions;
    }
}
