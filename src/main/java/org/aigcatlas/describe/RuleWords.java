package org.aigcatlas.describe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Reading;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** What the rules are called by which the atlas sets values, and what they mean. */
final class RuleWords {
    private static final Query RULES = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?rule ?rule_en ?rule_zh ?meaning_en ?meaning_zh {
              VALUES ?kind { aigc:ConclusionRule aigc:Identification }
              ?rule a ?kind .
              OPTIONAL { ?rule rdfs:label ?rule_en FILTER(LANG(?rule_en) = "en") }
              OPTIONAL { ?rule rdfs:label ?rule_zh FILTER(LANG(?rule_zh) = "zh") }
              OPTIONAL { ?rule skos:definition ?meaning_en FILTER(LANG(?meaning_en) = "en") }
              OPTIONAL { ?rule skos:definition ?meaning_zh FILTER(LANG(?meaning_zh) = "zh") }
            }""");

    private final Map<String, Named> names = new HashMap<>();
    private final Map<String, Text> meanings = new HashMap<>();

    private RuleWords() {}

    static RuleWords in(Reading reading) {
        RuleWords words = new RuleWords();
        try (QueryExec exec = reading.prepare(RULES)) {
            exec.select().forEachRemaining(row -> {
                Named rule = Origins.named(row, "rule");
                words.names.put(rule.iri(), rule);
                words.meanings.put(
                        rule.iri(), new Text(Origins.text(row, "meaning_en", ""), Origins.text(row, "meaning_zh", "")));
            });
        }
        return words;
    }

    /** {@return the rule with its names; under its short name where it has none} */
    Named named(String rule) {
        String name = Iris.shortName(rule);
        return Optional.ofNullable(names.get(rule)).orElseGet(() -> new Named(rule, name, name));
    }

    /** {@return what the rule is; empty where nobody has said so} */
    Text meaning(String rule) {
        return Optional.ofNullable(meanings.get(rule)).orElseGet(() -> new Text("", ""));
    }
}
