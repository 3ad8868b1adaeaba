package org.aigcatlas.describe;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Namings;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** What the rules are called by which the atlas sets values, and what they mean. */
final class RuleWords {
    private static final Query RULES = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            SELECT DISTINCT ?rule { VALUES ?kind { aigc:ConclusionRule aigc:Identification } ?rule a ?kind }""");

    private final Namings names;

    private RuleWords(Namings names) {
        this.names = names;
    }

    static RuleWords in(Reading reading) {
        List<Node> rules = new ArrayList<>();
        try (QueryExec exec = reading.prepare(RULES)) {
            exec.select().forEachRemaining(row -> rules.add(row.get("rule")));
        }
        return new RuleWords(Namings.of(reading, rules));
    }

    /** {@return the rule with its names; under its short name where it has none} */
    Named named(String rule) {
        return names.named(rule);
    }

    /** {@return what the rule is; empty where nobody has said so} */
    Text meaning(String rule) {
        return names.of(rule).definitions();
    }
}
