package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What can this tool do?
 *
 * @param tool the tool, model or technique, by name, alias, short name or IRI
 */
public record TasksOfTool(String tool) implements Question<TasksOfTool.Row> {

    /**
     * A task.
     *
     * @param task the task
     * @param stated whether a source states it; otherwise it follows by a rule
     * @param caveat the standing of a loose claim or an opinion that it rests on
     */
    public record Row(Named task, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
