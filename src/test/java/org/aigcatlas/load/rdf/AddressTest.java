package org.aigcatlas.load.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Addresses, right and wrong ones, at every place of every syntax. */
class AddressTest {
    private static final List<String> RIGHT = List.of(
            "urn:uuid:",
            "urn:example:",
            "urn:example:a",
            "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
            "http://example.org:80/a",
            "https://example.org/caf%c3%a9",
            "https://example.org/caf%e9",
            "HTTP://EXAMPLE.org/a",
            "http://example.org/面包",
            "mailto:a@example.org",
            "did:example:1",
            "x:y");
    private static final List<String> WRONG = List.of(
            "http://example.org/column one",
            "http://example.org/a|b",
            "http://example.org/%zz",
            "http://example.org/{a}",
            "http://example.org/a^b",
            "http://[zz]/",
            "http://example.org/a#b#c");
    private static final List<String> WRONG_RELATIVE = List.of("column one", "a|b", "%zz", "a/{b}", "#a#b");

    /** A document in each syntax, with a place for an address. */
    private static final Map<String, RdfSyntax> DOCUMENTS = Map.ofEntries(
            Map.entry("<%s> <x:p> 'o' .", RdfSyntax.TURTLE),
            Map.entry("<x:s> <%s> 'o' .", RdfSyntax.TURTLE),
            Map.entry("<x:s> <x:p> '1'^^<%s> .", RdfSyntax.TURTLE),
            Map.entry("@prefix p: <%s> . p: <x:p> 'o' .", RdfSyntax.TURTLE),
            Map.entry("GRAPH <%s> { <x:s> <x:p> 'o' }", RdfSyntax.TRIG),
            Map.entry("<x:s> <x:p> <%s> .", RdfSyntax.N_TRIPLES),
            Map.entry("<x:s> <x:p> \"1\"^^<%s> .", RdfSyntax.N_TRIPLES),
            Map.entry("<x:s> <x:p> <x:o> <%s> .", RdfSyntax.N_QUADS),
            Map.entry(rdfXml("rdf:about='%s'", "<p xmlns='x:'>o</p>"), RdfSyntax.RDF_XML),
            Map.entry(rdfXml("", "<p xmlns='x:' rdf:resource='%s'/>"), RdfSyntax.RDF_XML),
            Map.entry("{'@id': '%s', 'x:p': 'o'}".replace('\'', '"'), RdfSyntax.JSON_LD),
            Map.entry("{'@id': 'x:s', 'x:p': {'@id': '%s'}}".replace('\'', '"'), RdfSyntax.JSON_LD),
            Map.entry("{'@id': 'x:s', '@type': '%s'}".replace('\'', '"'), RdfSyntax.JSON_LD),
            Map.entry(
                    "{'@context': {'p': {'@id': 'x:p', '@type': '@id'}}, '@id': 'x:s', 'p': ['%s']}".replace('\'', '"'),
                    RdfSyntax.JSON_LD),
            Map.entry("{'@id': '%s', '@graph': [{'@id': 'x:s', 'x:p': 'o'}]}".replace('\'', '"'), RdfSyntax.JSON_LD));

    private static String rdfXml(String attribute, String content) {
        return "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description " + attribute + ">"
                + content + "</rdf:Description></rdf:RDF>";
    }

    @Test
    void whatRfc3987AllowsIsTakenAsItIsEverywhere() {
        int tried = 0;
        for (Map.Entry<String, RdfSyntax> document : DOCUMENTS.entrySet()) {
            for (String address : RIGHT) {
                String text = document.getKey().replace("%s", address);
                assertThat(mentions(document.getValue(), text, address))
                        .as("%s in %s", text, document.getValue())
                        .isTrue();
                tried++;
            }
        }
        System.out.println("right addresses taken: " + tried);
    }

    @Test
    void whatItDoesNotAllowIsRefusedEverywhereWithTheAddress() {
        int tried = 0;
        for (Map.Entry<String, RdfSyntax> document : DOCUMENTS.entrySet()) {
            for (String address : WRONG) {
                refused(document.getValue(), document.getKey().replace("%s", address), address);
                tried++;
            }
        }
        System.out.println("wrong addresses refused: " + tried);
    }

    @Test
    void relativeOnesAreRefusedWhereTheyAreWrongAndWhereNothingSaysTheirBase() {
        int tried = 0;
        for (Map.Entry<String, RdfSyntax> document : DOCUMENTS.entrySet()) {
            RdfSyntax lang = document.getValue();
            for (String address : WRONG_RELATIVE) {
                refused(lang, document.getKey().replace("%s", address), address);
                tried++;
            }
            if (lang.equals(RdfSyntax.N_TRIPLES) || lang.equals(RdfSyntax.N_QUADS)) {
                assertThat(refused(lang, document.getKey().replace("%s", "a/b"), "a/b"))
                        .startsWith("test:1:");
                tried++;
            }
        }
        System.out.println("relative addresses refused: " + tried);
    }

    @Test
    void relativeOnesAreRelativeToTheDocument() {
        int tried = 0;
        for (Map.Entry<String, RdfSyntax> document : DOCUMENTS.entrySet()) {
            RdfSyntax lang = document.getValue();
            if (!lang.equals(RdfSyntax.N_TRIPLES) && !lang.equals(RdfSyntax.N_QUADS)) {
                assertThat(mentions(lang, document.getKey().replace("%s", "a%20b/c"), "https://example.org/a%20b/c"))
                        .as(document.getKey())
                        .isTrue();
                assertThat(mentions(lang, document.getKey().replace("%s", "#me"), Door.BASE + "#me"))
                        .as(document.getKey())
                        .isTrue();
                tried += 2;
            }
        }
        System.out.println("relative addresses resolved: " + tried);
    }

    @Test
    void basesInsideOfJsonLdAreFollowed() {
        String one = """
                {"@context": {"@base": "https://example.com/x/", "p": "x:p"}, "@id": "a%20b", "p": "o"}""";
        assertThat(mentions(RdfSyntax.JSON_LD, one, "https://example.com/x/a%20b"))
                .isTrue();
        String two = """
                [{"@context": {"@base": "https://example.com/x/"}, "@id": "column one", "x:p": "o"},
                 {"@context": {"@base": "https://example.com/y/"}, "@id": "b", "x:p": "o"}]""";
        refused(RdfSyntax.JSON_LD, two, "column one");
        assertThat(mentions(RdfSyntax.JSON_LD, two.replace("column one", "a"), "https://example.com/x/a"))
                .isTrue();
        assertThat(mentions(RdfSyntax.JSON_LD, two.replace("column one", "a"), "https://example.com/y/b"))
                .isTrue();
    }

    private static String refused(RdfSyntax lang, String text, String address) {
        AtlasException refusal = catchThrowableOfType(AtlasException.class, () -> Door.text(lang, text));
        assertThat(refusal).as("%s in %s", text, lang).isNotNull();
        // Some parsers stop at the character that is wrong.
        assertThat(refusal.getMessage()).as(text).contains(address.replaceFirst("[ |{^].*", ""));
        return refusal.problems().getFirst().toString();
    }

    private static boolean mentions(RdfSyntax lang, String text, String address) {
        Node node = NodeFactory.createURI(address);
        return Door.text(lang, text).stream()
                .anyMatch(quad -> List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                                .contains(node)
                        || (quad.getObject().isLiteral()
                                && quad.getObject().getLiteralDatatypeURI().equals(address)));
    }
}
