package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.aigcatlas.limit.Limits;
import org.aigcatlas.limit.QueryGuard;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.junit.jupiter.api.Test;

class OwnFunctionsTest {
    /** A function as a query might name it, were it let. */
    public static final class Code extends FunctionBase0 {
        @Override
        public NodeValue exec() {
            return NodeValue.makeString("ran");
        }
    }

    @Test
    void aClassThatAQueryNamesIsNotFoundHoweverItIsNamed() {
        String code = "java:" + Code.class.getName();
        assertThat(isAnswered("BIND(<" + code + ">() AS ?x)")).isFalse();
        assertThat(isAnswered("BIND(CALL(IRI('" + code + "')) AS ?x)")).isFalse();
        assertThat(isAnswered("BIND(STRLEN('ab') AS ?x)")).isTrue();
        assertThat(isAnswered("BIND(<http://www.w3.org/2005/xpath-functions/math#pi>() AS ?x)"))
                .isTrue();
    }

    private static boolean isAnswered(String pattern) {
        try (QueryExec exec = QueryExec.dataset(DatasetGraphFactory.empty())
                .query("SELECT ?x { " + pattern + " }", Syntax.syntaxARQ)
                .context(OwnFunctions.only(ARQ.getContext(), QueryGuard.of(Limits.DEFAULT)))
                .build()) {
            RowSet rows = exec.select();
            return rows.next().contains("x");
        }
    }
}
