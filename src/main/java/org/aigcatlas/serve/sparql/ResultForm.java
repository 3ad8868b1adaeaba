package org.aigcatlas.serve.sparql;

import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.serve.http.Accept;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.web.HttpSC;

/** Whether the answer to a query can be had in a form that the client takes. */
final class ResultForm {
    private ResultForm() {}

    /** Lets the query pass, or refuses it with 406, before anything of it runs. */
    static void check(HttpAction action, Query query) {
        String wanted = Optional.ofNullable(action.getRequestHeader("Accept")).orElse("*/*");
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

    private static AcceptList forms(Query query) {
        return query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
    }
}
