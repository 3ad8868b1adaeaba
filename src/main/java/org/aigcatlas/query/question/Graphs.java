package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which graphs make up the atlas, where do they come from and under which licence? */
public record Graphs() implements Question<Graphs.Row> {

    /**
     * A graph and one of its sources.
     *
     * @param graph the named graph
     * @param triples how many triples it holds
     * @param licence the address of its licence
     * @param source what it was made from; a row each
     */
    public record Row(Named graph, int triples, Optional<String> licence, Optional<Named> source) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
