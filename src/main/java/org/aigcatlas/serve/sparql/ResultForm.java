package org.aigcatlas.serve.sparql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.serve.http.Accept;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.web.HttpSC;

/** Whether the answer to a query can be had in a form that the client takes. */
final class ResultForm {
    private static final List<Lang> QUADS = List.of(Lang.TRIG, Lang.NQUADS, Lang.JSONLD);

    private ResultForm() {}

    /** Lets the query pass, or refuses it with 406, before anything of it runs. */
    static void check(HttpAction action, Query query) {
        if (query.isConstructQuad()) {
            ofQuads(action);
            return;
        }
        String wanted = wanted(action);
        Accept.parse(wanted);
        boolean isLeftOpen = Stream.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3)
                .allMatch(parameter -> action.getRequestParameter(parameter) == null);
        if (isLeftOpen && ConNeg.match(wanted, forms(query)) == null) {
            ServletOps.error(
                    HttpSC.NOT_ACCEPTABLE_406,
                    query.isSelectType() || query.isAskType()
                            ? "Results can't be had in that form. Take JSON, XML, CSV or TSV of SPARQL."
                            : "A graph can't be had in that form. Take Turtle, N-Triples, RDF/XML or JSON-LD.");
        }
    }

    /** {@return the syntax in which a client takes named graphs; TriG where any will do} */
    static Lang ofQuads(HttpAction action) {
        String wanted = Stream.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3)
                .map(action::getRequestParameter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> wanted(action));
        Lang named = RDFLanguages.nameToLang(wanted);
        if (RDFLanguages.isQuads(named)) {
            return named;
        }
        Optional<Lang> best = Accept.parse(wanted)
                .best(QUADS.stream()
                        .map(syntax -> syntax.getContentType().getContentTypeStr())
                        .toList())
                .map(RDFLanguages::contentTypeToLang);
        if (best.isEmpty()) {
            ServletOps.error(
                    HttpSC.NOT_ACCEPTABLE_406,
                    "Named graphs can't be had in that form. Take TriG, N-Quads or JSON-LD.");
        }
        return best.orElseThrow();
    }

    private static String wanted(HttpAction action) {
        return Optional.ofNullable(action.getRequestHeader("Accept")).orElse("*/*");
    }

    private static AcceptList forms(Query query) {
        return query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
    }
}
