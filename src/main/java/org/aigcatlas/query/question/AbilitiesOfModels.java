package org.aigcatlas.query.question;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What can these models do beside taking and giving content?
 *
 * @param model the models, by name, alias, short name or IRI
 */
public record AbilitiesOfModels(List<String> model) implements Question<AbilitiesOfModels.Row> {
    public AbilitiesOfModels {
        model = List.copyOf(model);
    }

    /**
     * A model. The catalogue names only what a model can do, so that an ability is true or empty.
     *
     * @param model the model
     * @param reasoning whether it reasons in steps
     * @param toolCalling whether it calls tools
     * @param structuredOutput whether it keeps to a schema
     * @param fileAttachment whether it takes files along with a message
     * @param openWeights whether its weights can be downloaded; empty where that is unknown
     * @param knowledge until when it knows of the world
     */
    public record Row(
            Named model,
            Optional<Boolean> reasoning,
            Optional<Boolean> toolCalling,
            Optional<Boolean> structuredOutput,
            Optional<Boolean> fileAttachment,
            Optional<Boolean> openWeights,
            Optional<String> knowledge) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
