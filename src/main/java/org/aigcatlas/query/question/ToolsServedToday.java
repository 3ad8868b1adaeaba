package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** What of the models behind each tool is served today? */
public record ToolsServedToday() implements Question<ToolsServedToday.Row> {

    /**
     * A tool and a family.
     *
     * @param tool the tool
     * @param family the family of models that it uses or is
     * @param models how many models of the family are served
     * @param providers by how many providers
     * @param offerings in how many offerings
     * @param newest when the newest came out
     */
    public record Row(Named tool, Named family, long models, long providers, long offerings, Optional<String> newest) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
