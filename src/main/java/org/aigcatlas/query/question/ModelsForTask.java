package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models take in and give out what this task asks for?
 *
 * @param task the task, by name, alias, short name or IRI
 */
public record ModelsForTask(String task) implements Question<ModelsForTask.Row> {

    /**
     * A model.
     *
     * @param model the model
     * @param vendor who made it
     * @param open whether its weights can be downloaded; empty where that is unknown
     * @param providers how many providers serve it
     * @param lastListed the day of the last edition that had it; empty where the present one has it
     */
    public record Row(
            Named model, Optional<Named> vendor, Optional<Boolean> open, long providers, Optional<String> lastListed) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
