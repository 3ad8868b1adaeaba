package org.aigcatlas.serve.data;

import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.infer.Proof;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.thing.Evidence;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A proof as JSON: each step has its {@code fact} and {@code how} it is known; what is {@code stated} has its claims and
 * graphs, what is {@code concluded} its rules and records, what is {@code derived} its rule and its premises, which are
 * steps again.
 *
 * @param atlas the atlas
 */
record ProofJson(Atlas atlas) {
    JsonObject of(Proof proof) {
        JsonObject step = JsonObjects.object("fact", fact(proof.fact()));
        switch (proof) {
            case Proof.Stated stated -> {
                step.addProperty("how", "stated");
                step.add("claims", JsonObjects.array(claims(stated.fact())));
                step.add("graphs", JsonObjects.array(stated.graphs()));
            }
            case Proof.Concluded concluded -> {
                step.addProperty("how", "concluded");
                step.add(
                        "conclusions",
                        JsonObjects.array(concluded.conclusions().stream()
                                .map(conclusion -> JsonObjects.object(
                                        "rule",
                                        named(conclusion.rule()),
                                        "records",
                                        conclusion.records(),
                                        "pages",
                                        conclusion.pages()))
                                .toList()));
                step.add("graphs", JsonObjects.array(concluded.graphs()));
            }
            case Proof.Derived derived -> {
                step.addProperty("how", "derived");
                step.add(
                        "rule",
                        JsonObjects.object(
                                "name",
                                derived.rule().name(),
                                "about",
                                derived.rule().summary()));
                step.add(
                        "premises",
                        JsonObjects.array(
                                derived.premises().stream().map(this::of).toList()));
            }
        }
        return step;
    }

    private List<JsonObject> claims(Triple fact) {
        return atlas.evidence(fact).stream().map(ProofJson::claim).toList();
    }

    private static JsonObject claim(Evidence evidence) {
        return JsonObjects.object(
                "claim",
                named(evidence.claim()),
                "statedIn",
                named(evidence.statedIn()),
                "source",
                named(evidence.source()),
                "standing",
                named(evidence.standing()),
                "remark",
                evidence.remark());
    }

    private JsonObject fact(Triple fact) {
        return JsonObjects.object(
                "subject", term(fact.getSubject()),
                "relation", term(fact.getPredicate()),
                "object", term(fact.getObject()));
    }

    private JsonObject term(Node node) {
        return node.isLiteral()
                ? JsonObjects.object("value", node.getLiteralLexicalForm(), "datatype", node.getLiteralDatatypeURI())
                : node.isURI() ? named(node.getURI()) : named(Named.unnamed(node.toString()));
    }

    private JsonObject named(String iri) {
        return named(atlas.names().named(iri));
    }

    private static JsonObject named(Named thing) {
        return JsonObjects.object("iri", thing.iri(), "name", new Text(thing.en(), thing.zh()));
    }
}
