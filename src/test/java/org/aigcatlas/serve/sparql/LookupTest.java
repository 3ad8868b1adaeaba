package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { <x:a> ?p ?o }",
                "SELECT ?o { <x:a> <x:p> ?o . ?o <x:q> 'b' } LIMIT 5",
                "SELECT * { ?s a <x:C> }",
                "SELECT * { ?a a <x:C> . ?a <x:in> <x:scheme> }",
                "SELECT * { <x:a> a <x:C> . <x:a> ?p ?o }"
            })
    void whatStandsBesideAThingIsLookedUp(String query) {
        assertThat(Lookup.is(QueryFactory.create(query))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?s ?p ?o }",
                "SELECT * { <x:a> ?p ?o . ?o ?q ?r }",
                "SELECT * { ?a a <x:C> . ?b a <x:C> } OFFSET 1000000000 LIMIT 1",
                "SELECT * { ?a ?p <x:C> . ?b ?p <x:C> }",
                "SELECT * { ?a a <x:C> . <x:b> ?a ?o }",
                "SELECT * { ?a a <x:C> . <x:hub> ?q ?r }",
                "SELECT * { <x:a> ?p ?o . <x:b> ?q ?r . <x:c> ?s ?t }",
                "SELECT * { <x:a> <x:p>* ?o }",
                "SELECT * { <x:a> ?p ?o FILTER REGEX(?o, '(a+)+$') }",
                "SELECT (COUNT(*) AS ?n) { <x:a> ?p ?o }",
                "SELECT DISTINCT ?o { <x:a> ?p ?o }",
                "SELECT * { <x:a> ?p ?o } ORDER BY ?o",
                "DESCRIBE <x:a>"
            })
    void whatMayTakeLongIsNot(String query) {
        assertThat(Lookup.is(QueryFactory.create(query))).isFalse();
    }
}
