package org.aigcatlas.serve.sparql;

import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.update.Update;

/** Refuses an operation of an update that reaches out, or that names no graph that can be changed. */
final class UpdateCheck {
    private UpdateCheck() {}

    /**
     * Checks an operation.
     *
     * @param operation the operation
     * @throws AtlasException where it can't be done here
     */
    static void check(Update operation) {
        switch (operation) {
            case UpdateLoad load ->
                throw AtlasException.of(ProblemCode.SPARQL_LOAD_REFUSED).at("LOAD <" + load.getSource() + ">");
            case UpdateDropClear emptied -> check(emptied.getTarget());
            case UpdateCreate create -> WritableGraphs.check(create.getGraph());
            case UpdateMove move -> {
                check(move.getSrc());
                check(move.getDest());
            }
            case UpdateBinaryOp copied -> check(copied.getDest());
            case UpdateData data -> requireGraphs(data.getQuads());
            case UpdateDeleteWhere delete -> requireGraphs(delete.getQuads());
            case UpdateModify modify -> check(modify);
            default -> throw new IllegalArgumentException("an operation that SPARQL 1.1 doesn't have");
        }
    }

    private static void check(UpdateModify modify) {
        QueryProfile.check(modify.getWherePattern());
        if (modify.getWithIRI() == null) {
            requireGraphs(modify.getDeleteQuads());
            requireGraphs(modify.getInsertQuads());
        } else {
            WritableGraphs.check(modify.getWithIRI());
        }
    }

    private static void check(Target target) {
        if (target.isOneNamedGraph()) {
            WritableGraphs.check(target.getGraph());
        }
    }

    private static void requireGraphs(List<Quad> quads) {
        // Without this, such a change would silently do nothing: the default graph is a union that is never written to.
        if (quads.stream().anyMatch(Quad::isDefaultGraph)) {
            throw ValidatedUpdates.withoutGraph();
        }
        quads.forEach(quad -> WritableGraphs.check(quad.getGraph()));
    }
}
