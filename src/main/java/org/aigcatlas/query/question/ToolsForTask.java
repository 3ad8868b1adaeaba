package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which tools and models can do this?
 *
 * @param task the task, by name, alias, short name or IRI
 */
public record ToolsForTask(String task) implements Question<ToolsForTask.Row> {

    /**
     * A tool or a model.
     *
     * @param tool the tool, model or family
     * @param type which of the three it is
     * @param stated whether a source states it; otherwise it follows by a rule
     * @param caveat the standing of a loose claim or an opinion that it rests on
     */
    public record Row(Named tool, Named type, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
