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
     * @param open whether its weights can be downloaded
     * @param providers how many providers serve it
     */
    public record Row(Named model, Optional<Named> vendor, boolean open, long providers) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
