package org.aigcatlas.serve.sparql;

import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.sparql.modify.request.UpdateVisitorBase;

/** Refuses an operation of an update that reaches out, or that names no graph that can be changed. */
final class UpdateCheck extends UpdateVisitorBase {

    @Override
    public void visit(UpdateLoad load) {
        throw AtlasException.of(Problem.of(ProblemCode.SPARQL_LOAD_REFUSED).at("LOAD <" + load.getSource() + ">"));
    }

    @Override
    public void visit(UpdateDrop drop) {
        check(drop.getTarget());
    }

    @Override
    public void visit(UpdateClear clear) {
        check(clear.getTarget());
    }

    @Override
    public void visit(UpdateCreate create) {
        WritableGraphs.check(create.getGraph());
    }

    @Override
    public void visit(UpdateAdd add) {
        check(add.getDest());
    }

    @Override
    public void visit(UpdateCopy copy) {
        check(copy.getDest());
    }

    @Override
    public void visit(UpdateMove move) {
        check(move.getSrc());
        check(move.getDest());
    }

    @Override
    public void visit(UpdateDataInsert insert) {
        requireGraphs(insert.getQuads());
    }

    @Override
    public void visit(UpdateDataDelete delete) {
        requireGraphs(delete.getQuads());
    }

    @Override
    public void visit(UpdateDeleteWhere delete) {
        requireGraphs(delete.getQuads());
    }

    @Override
    public void visit(UpdateModify modify) {
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
