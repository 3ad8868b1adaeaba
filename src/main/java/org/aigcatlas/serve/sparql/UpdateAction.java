package org.aigcatlas.serve.sparql;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.RequestId;
import org.aigcatlas.serve.operation.SlowQueries;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** The SPARQL 1.1 Protocol for updates: parsed whole and checked before anything of it runs, and kept only where sound. */
final class UpdateAction extends SPARQL_Update {
    private final Optional<ValidatedUpdates> changes;
    private final BearerToken key;
    private final Bounds bounds;
    private final FaultTranslator guard;
    private final SlowQueries slow;

    /** Without changes, every update is refused. */
    UpdateAction(
            Optional<ValidatedUpdates> changes,
            BearerToken key,
            Bounds bounds,
            FaultTranslator guard,
            SlowQueries slow) {
        this.changes = changes;
        this.key = key;
        this.bounds = bounds;
        this.guard = guard;
        this.slow = slow;
    }

    @Override
    public void process(HttpAction action) {
        guard.run(action, () -> super.process(action));
    }

    @Override
    public void validate(HttpAction action) {
        key.check(action);
        BodyLimits.check(action);
        super.validate(action);
    }

    @Override
    protected void execute(HttpAction action, InputStream input) {
        String text = BodyLimits.text(input, BodyLimits.REQUEST);
        UpdateRequest request =
                SentText.parsed(() -> UpdateFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ));
        request.getOperations().forEach(UpdateCheck::check);
        UpdateRequest scoped = UsingList.modifyUpdateForUsingList(request, using(action));
        try (Lane.Seat seat = changes.orElseThrow().queue()) {
            seat.run(() -> slow.timed(text, RequestId.in(action.getRequest()), () -> make(action, scoped)));
        }
    }

    private boolean make(HttpAction action, UpdateRequest scoped) {
        return changes.orElseThrow().make(Request.bare(action.getRequest()).language(), dataset -> {
            UpdateExec.dataset(new WritableGraphs(dataset))
                    .context(changes.orElseThrow().only(dataset))
                    .update(scoped)
                    .timeout(bounds.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .build()
                    .execute();
            return true;
        });
    }

    private static UsingList using(HttpAction action) {
        UsingList list = new UsingList();
        graphs(action, HttpNames.paramUsingGraphURI).forEach(list::addUsing);
        graphs(action, HttpNames.paramUsingNamedGraphURI).forEach(list::addUsingNamed);
        return list;
    }

    private static List<Node> graphs(HttpAction action, String parameter) {
        return Optional.ofNullable(action.getRequestParameterValues(parameter)).stream()
                .flatMap(Arrays::stream)
                .map(iri -> graph(parameter, iri))
                .toList();
    }

    private static Node graph(String parameter, String iri) {
        if (!Iris.isAbsolute(iri)) {
            throw AtlasException.of(ProblemCode.SPARQL_GRAPH_MALFORMED)
                    .with("iri", iri)
                    .at(parameter);
        }
        return NodeFactory.createURI(iri);
    }
}
