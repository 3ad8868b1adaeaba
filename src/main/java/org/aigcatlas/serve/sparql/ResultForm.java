package org.aigcatlas.serve.sparql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.AnswerFormat;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Accept;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Whether the answer to a query can be had in a form that the client takes. The choice stays Fuseki's, which knows forms
 * by short names, too ({@code ?output=json}), and writes them itself; {@code Representations} offers what is made by us.
 */
final class ResultForm {
    private static final List<String> OUTPUTS =
            List.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);

    private ResultForm() {}

    /** Lets the query pass, or refuses it with 406, before anything of it runs. */
    static void check(HttpAction action, Query query) {
        if (query.isConstructQuad()) {
            ofQuads(action);
            return;
        }
        String wanted = wanted(action);
        Accept.parse(wanted);
        if (output(action).isEmpty() && ConNeg.match(wanted, forms(query)) == null) {
            throw AtlasException.of(
                    query.isSelectType() || query.isAskType()
                            ? Problem.of(ProblemCode.SPARQL_RESULTS_FORM_REFUSED)
                                    .with("forms", AnswerFormat.wordsOfRows())
                            : Problem.of(ProblemCode.SPARQL_GRAPH_FORM_REFUSED)
                                    .with("forms", labels(RdfSyntax.ofDocuments())));
        }
    }

    private static Optional<String> output(HttpAction action) {
        return OUTPUTS.stream()
                .map(action::getRequestParameter)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** {@return the syntax, Turtle or TriG, that is laid out here; empty where another is asked for, or in other words} */
    static Optional<RdfSyntax> laidOut(HttpAction action, QueryExecResult result) {
        RdfSyntax ours = result.isDataset() ? RdfSyntax.TRIG : RdfSyntax.TURTLE;
        boolean asked = result.isDataset()
                ? ofQuads(action).equals(ours.lang())
                : result.isGraph() && output(action).map(ours.ending()::equals).orElseGet(() -> accepts(action, ours));
        return Optional.of(ours)
                .filter(syntax -> asked && action.getRequestParameter(HttpNames.paramForceAccept) == null);
    }

    private static boolean accepts(HttpAction action, RdfSyntax syntax) {
        return ConNeg.chooseContentType(action.getRequest(), DEF.constructOffer, DEF.acceptTurtle)
                .getContentTypeStr()
                .equals(syntax.type());
    }

    /** {@return the syntax in which a client takes named graphs; TriG where any will do} */
    static Lang ofQuads(HttpAction action) {
        String wanted = output(action).orElseGet(() -> wanted(action));
        Lang named = RDFLanguages.nameToLang(wanted);
        if (RDFLanguages.isQuads(named)) {
            return named;
        }
        return Accept.parse(wanted)
                .best(RdfSyntax.ofDatasets().stream().map(RdfSyntax::type).toList())
                .map(RDFLanguages::contentTypeToLang)
                .orElseThrow(() -> AtlasException.of(ProblemCode.SPARQL_QUADS_FORM_REFUSED)
                        .with("forms", labels(RdfSyntax.ofDatasets())));
    }

    private static List<String> labels(List<RdfSyntax> syntaxes) {
        return syntaxes.stream().map(RdfSyntax::label).toList();
    }

    private static String wanted(HttpAction action) {
        return Optional.ofNullable(action.getRequestHeader("Accept")).orElse("*/*");
    }

    private static AcceptList forms(Query query) {
        return query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
    }
}
