package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which kinds and instances does this have?
 *
 * @param kind the kind, by name, alias, short name or IRI
 */
public record KindsAndInstances(String kind) implements Question<KindsAndInstances.Row> {

    /**
     * A kind or an instance.
     *
     * @param member a narrower kind, or an instance
     * @param type its class: a concept of some sort, a tool, a model
     * @param stated whether a source states it; otherwise it follows by a rule
     * @param caveat the standing of a loose claim or an opinion that it rests on
     */
    public record Row(Named member, Named type, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
